/** What merging two entities would do, as its page shows it. */
import type { EntityRef, Span } from "@onrecord/domain";

export type MovedItem = {
  readonly id: string;
  /** "Mention", "Statement", … */
  readonly kind: string;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly href: string;
};

/** What moves, article by article. */
export type MovedGroup = {
  readonly article: { readonly id: string; readonly name: string; readonly href: string };
  readonly items: readonly MovedItem[];
};

/** A name or an identifier, and which of the two brings it. */
export type JoinedPart = { readonly words: string; readonly from: "both" | "from" | "into" };

export type MergePreview = {
  readonly from: EntityRef;
  readonly into: EntityRef;
  /** Why it cannot be done, in words; null where it can. */
  readonly refusal: string | null;
  /** What speaks against it. */
  readonly warnings: readonly string[];
  readonly names: readonly JoinedPart[];
  readonly identifiers: readonly JoinedPart[];
  readonly description: string | null;
  /** "12 mentions", "1 statement", … */
  readonly counts: readonly string[];
  readonly articles: number;
  readonly groups: readonly MovedGroup[];
  /** How many more move than are shown; null where that was not worked out. */
  readonly more: number | null;
  /** Of the state that the decision would be made on; null where that was not worked out. */
  readonly fingerprint: string | null;
};

/** The marks of a sentence that tell something: one over the whole of it tells nothing. */
export const toTellingMarks = (text: string, marks: readonly Span[]): readonly Span[] =>
  marks.filter(({ start, end }) => start > 0 || end < text.length);
