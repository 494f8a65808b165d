/**
 * A claim as its card shows it: plain words and links, small enough to be sent to the browser. Made
 * from a `ClaimView` on the server, by `toClaimCard`.
 */
import type { EntityRef, Passage, Span } from "@onrecord/domain";
import type { HistoryLine } from "#web/features/history/to-history-lines.ts";

/** A row of a card: "To", "About", "When", …, with words, links to entities, or links to claims. */
export type ClaimRow = {
  readonly label: string;
  readonly values: readonly ClaimRowValue[];
  /** Why the record says so, where it was worked out and not read. */
  readonly reason: string | null;
};

export type ClaimRowValue =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "entity"; readonly entity: EntityRef }
  | { readonly kind: "link"; readonly words: string; readonly href: string };

/** The first line of a card. */
export type ClaimHeading =
  | {
      readonly kind: "statement";
      readonly before: string;
      readonly speaker: EntityRef | null;
      readonly after: string;
      /** The words said, and whether the article gives them as a quotation. */
      readonly content: readonly string[];
      readonly quoted: boolean;
    }
  | { readonly kind: "event"; readonly type: string; readonly description: string }
  | {
      readonly kind: "relation";
      readonly subject: EntityRef;
      readonly predicate: string;
      readonly object: EntityRef;
      readonly role: string | null;
    };

/** Whose word the claim is. */
export type ClaimVoice =
  | { readonly kind: "article" }
  | {
      readonly kind: "statement";
      readonly speaker: EntityRef | null;
      readonly href: string | null;
    };

export type ClaimCardData = {
  readonly id: string;
  readonly kind: "statement" | "event" | "relation";
  /** One line without links, for lists of footnotes and for those who listen. */
  readonly label: string;
  /** The address of the claim in its article; null where it has no evidence. */
  readonly href: string | null;
  readonly heading: ClaimHeading;
  readonly rows: readonly ClaimRow[];
  readonly voice: ClaimVoice;
  /** "inferred", "almost certain", "negated": only what is not plain. */
  readonly caveats: readonly string[];
  readonly reason: string | null;
  readonly evidence: readonly ClaimPassage[];
  /** The words that the claim is about, and the passages that carry it, in the article's text. */
  readonly words: readonly Span[];
  readonly passages: readonly Span[];
  /** A formatted citation with the permalink. */
  readonly citation: string;
  /** Who put it forward, and who decided what about it, oldest first. */
  readonly history: readonly HistoryLine[];
};

/** What a card shows of it, and all that is sent for one: the places in the text are the reader's. */
export type ShownClaim = Omit<ClaimCardData, "label" | "words" | "passages">;

export function toShownClaim(claim: ClaimCardData): ShownClaim {
  const { label: _label, words: _words, passages: _passages, ...shown } = claim;
  return shown;
}

/** A sentence of the evidence with the words meant. */
export type ClaimPassage = Pick<Passage, "text" | "marks"> & { readonly href: string };
