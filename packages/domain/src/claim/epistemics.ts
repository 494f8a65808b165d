/** How well founded an assertion is, and what became of it. After InkVisitor's epistemic levels. */
import { z } from "zod";

/**
 * How an assertion comes out of the text: `textual`, the words say it; `interpretive`, the words
 * mean it to a careful reader; `inferential`, it follows from the words and something else.
 */
export const Basis = z.enum(["textual", "interpretive", "inferential"]);
export type Basis = z.infer<typeof Basis>;

/** How sure the annotator is that the text asserts it. Not how true it is. */
export const Certainty = z.enum(["certain", "almost-certain", "probable", "possible", "dubious"]);
export type Certainty = z.infer<typeof Certainty>;

/** Whether something is said to be so or said not to be so. */
export const Polarity = z.enum(["affirmed", "negated"]);
export type Polarity = z.infer<typeof Polarity>;

/**
 * Where an assertion stands between a proposal and the record. `outdated` was accepted once, and the
 * text that is current no longer carries it.
 */
export const ReviewStatus = z.enum(["proposed", "accepted", "rejected", "outdated"]);
export type ReviewStatus = z.infer<typeof ReviewStatus>;
