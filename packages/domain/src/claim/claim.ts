import { z } from "zod";
import { ArticleId, StatementId, TimeExpressionId } from "../id.ts";
import { Anchor } from "../text/anchor.ts";
import { Basis, Certainty, Polarity, ReviewStatus } from "./epistemics.ts";
import { Provenance } from "./provenance.ts";

/** Who asserts a claim: the article itself, or the statement in which somebody asserts it. */
export const Voice = z.union([ArticleId, StatementId]);
export type Voice = z.infer<typeof Voice>;

/** What every assertion about a text carries, a mention or a claim: how it was read, and by whom. */
export const assertionFields = {
  basis: Basis,
  certainty: Certainty.default("certain"),
  /** The reasoning, where the basis is not `textual`. */
  reason: z.string().min(1).nullable().default(null),
  status: ReviewStatus,
  provenance: Provenance,
};

/** What every claim carries on top: the passages that prove it, and whose word it is. */
export const claimFields = {
  /** The passages that carry the claim. At least one: a claim without evidence is a finding. */
  evidence: z.array(Anchor),
  voice: Voice,
  polarity: Polarity.default("affirmed"),
  ...assertionFields,
};

/**
 * When a claim holds. `edtf` is null where the text does not say; `expression` names the words that
 * it was read from, if there are any. A claim that has no words for its time but shares them with
 * a neighbour says so by an inferential basis and a reason.
 */
export const ClaimTime = z.strictObject({
  edtf: z.string().min(1).nullable(),
  expression: TimeExpressionId.nullable().default(null),
  basis: Basis,
  reason: z.string().min(1).nullable().default(null),
});
export type ClaimTime = z.infer<typeof ClaimTime>;
