import type { Act, Agent, Mention, Provenance } from "@onrecord/domain";

/** Where a draft’s words stand, as whoever made the annotation says. */
export type DraftPosition = {
  readonly start: number;
  readonly end: number;
  /** W3C selectors count code points of the text; Hypothesis counts UTF-16 units of a web page. */
  readonly unit: "code-points" | "page";
};

/** The words that an annotation is about. */
export type DraftWords = {
  /** Null where only a position is given. */
  readonly exact: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: DraftPosition | null;
  /** Whether `exact` is only the beginning of the words: an export without texts cut them. */
  readonly cut: boolean;
};

/** What a record says of a mention of its own, where the annotation was exported from one. */
export type DraftMention = {
  readonly form: Mention["form"];
  readonly basis: Mention["basis"];
  readonly certainty: Mention["certainty"];
  readonly reason: string | null;
  readonly status: Mention["status"];
  readonly provenance: Provenance;
};

/** An annotation as it was found, before its article is looked for. */
export type AnnotationDraft = {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** The annotation’s own id, if it has one. */
  readonly id: string | null;
  readonly found: "W3C" | "Hypothesis";
  /** What names its article: addresses, and ids of ours. The first that is known counts. */
  readonly sources: readonly string[];
  /** The fingerprint of the text that positions count in, where it is given. */
  readonly sha256: string | null;
  /** Null where the annotation is about its article as a whole. */
  readonly words: DraftWords | null;
  /** What may name an entity: IRIs, ids of ours, and tags. */
  readonly names: readonly string[];
  /** The claim that it is a piece of evidence of, if it is one. */
  readonly claim: string | null;
  /** What somebody wrote; empty for a mere highlight. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly by: Agent | null;
  /** A day or a moment, ISO 8601. */
  readonly at: Act["at"] | null;
  readonly mention: DraftMention | null;
};

/** An annotation that could not be taken, and why. */
export type LostAnnotation = {
  readonly number: number;
  readonly id: string | null;
  readonly code: LostCode;
  /** A plain sentence. */
  readonly reason: string;
};

/** Why an annotation is lost. */
export type Loss = Pick<LostAnnotation, "code" | "reason">;

export type LostCode =
  | "not-an-annotation"
  | "article-unknown"
  | "words-missing"
  | "words-lost"
  | "words-ambiguous"
  | "entity-unknown"
  | "mention-crosses"
  | "mention-differs";
