/**
 * What the apps ask of a collection that is decided on. A `slice` is itself a `Dataset`: the records
 * of the items and all that these refer to, so that views are made of it by the domain.
 */
import type { Agent, AnyRecord, Dataset, Passage, Result, ReviewStatus } from "@onrecord/domain";
import type { Decision, Edit, Refusal, Reviewed, ReviewedKind } from "@onrecord/review";

/** The fingerprint of a record as it is written. A decision names those that it was made on. */
export type Revision = string;

/** Filters; a field left out does not filter. */
export type ReviewFilter = {
  /** Full ids. An entity's are the mentions of it, and the claims in which it speaks or acts first. */
  readonly article?: string | undefined;
  readonly entity?: string | undefined;
  readonly kind?: ReviewedKind | undefined;
  /** `proposed`, if it is left out. */
  readonly status?: ReviewStatus | undefined;
  /** From 0 to 1, both inclusive. What says nothing of its confidence is in no band. */
  readonly confidence?:
    | { readonly least?: number | undefined; readonly most?: number | undefined }
    | undefined;
  readonly rule?: string | undefined;
  /** The proposer's name, with its version after a space where it has one. */
  readonly proposer?: string | undefined;
  /** Words within the proposal, in any order; the last may be a beginning. */
  readonly text?: string | undefined;
};

/** `text`: article by article, in text order. `entity`: whoever it is on first, then the same. */
export type ReviewOrder = "text" | "least-sure" | "most-sure" | "entity";

export type ReviewItem = {
  readonly id: string;
  readonly kind: ReviewedKind;
  readonly revision: Revision;
  readonly record: Reviewed;
  /** From 0 to 1; null where the proposer does not say. */
  readonly confidence: number | null;
  /** Who proposed it, and by which rule. */
  readonly proposer: string;
  readonly rule: string;
  /** The article's id. */
  readonly article: string;
  /** The sentence or sentences in which the words stand, with the words marked. */
  readonly sentence: Passage;
  /** How many others propose the same in the same words, and are still open. */
  readonly alike: number;
};

/** A value that the queue can be narrowed to, and how many items that leaves. */
export type ReviewFacet = {
  readonly field: "kind" | "confidence" | "entity" | "article" | "rule" | "proposer";
  readonly values: readonly { readonly value: string; readonly count: number }[];
};

export type ReviewPage = {
  readonly items: readonly ReviewItem[];
  readonly total: number;
  /** What to ask for as `after` for the items that follow; null after the last. */
  readonly next: string | null;
  /**
   * Each field without its own filter. Values of `confidence` are the lower ends of tenths (`0.9`), or
   * `unknown`. At most a hundred entities, articles and rules, the most frequent first; none where more
   * than 10,000 items of no kept count would have to be counted one by one.
   */
  readonly facets: readonly ReviewFacet[];
  readonly slice: Dataset;
};

export type QueueRequest = {
  readonly order: ReviewOrder;
  readonly size: number;
  readonly after?: string | null | undefined;
  /** Whether facets are counted; they are, if it is left out. */
  readonly facets?: boolean;
};

export type ReviewProgress = { readonly [S in ReviewStatus]: number };

/** Something that was decided. */
export type Change = {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: Agent;
  readonly action: ChangeAction;
  /** One line in plain words. */
  readonly summary: string;
  /** The records that changed. */
  readonly ids: readonly string[];
  /** What was asked for; null of an undo, and of what nobody decided. */
  readonly decision: Decision | null;
  /** The change that this one took back, and the one that took this back. */
  readonly undoes: number | null;
  readonly undoneBy: number | null;
};

export type ChangeAction = Decision["action"] | "undo" | (string & {});

/** Other people's changes that a decision did not know of. */
export type Conflict = {
  readonly code: "conflict";
  readonly message: string;
  readonly records: readonly {
    readonly id: string;
    /** Null where the record is gone. */
    readonly current: AnyRecord | null;
    readonly revision: Revision;
    /** Who changed it last, and when; null where nobody did since it came in. */
    readonly by: Agent | null;
    readonly at: string | null;
  }[];
};

/** A change of one record, in its history. */
export type HistoryEntry = {
  readonly change: Change;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
};

/** What a decision was made on: the revision of each record, or a preview's fingerprint. */
export type Expected = Readonly<Record<string, Revision>> | Fingerprint;

/** Of all records that a decision would change, entities among them, and of their revisions. */
export type Fingerprint = string;

/** A record that a decision would change, in its sentences. */
export type PreviewItem = Pick<ReviewItem, "id" | "kind" | "sentence">;

/** What a decision would do. */
export type DecisionPreview = {
  readonly edits: readonly Edit[];
  readonly fingerprint: Fingerprint;
  /** The first of the records that would change. */
  readonly items: readonly PreviewItem[];
  readonly slice: Dataset;
  /** How many records of each kind would change, in how many articles. */
  readonly touched: {
    readonly mentions: number;
    readonly times: number;
    readonly statements: number;
    readonly events: number;
    readonly relations: number;
    readonly entities: number;
    readonly articles: number;
  };
};

/** Mentions and claims that refer to an entity, in the order in which they came in. */
export type PartsRequest = {
  readonly kinds: readonly ("mention" | "statement" | "event" | "relation")[];
  readonly size: number;
  readonly after?: string | null | undefined;
};

export type EntityParts = {
  readonly ids: readonly string[];
  /** What to ask for as `after` for those that follow; null after the last. */
  readonly next: string | null;
  readonly slice: Dataset;
};

/** Filters of the log; a field left out does not filter. */
export type LogFilter = {
  /** The name of who decided. */
  readonly by?: string | undefined;
  readonly action?: string | undefined;
  /** A day, such as `2026-11-23`, as the changes' times begin. */
  readonly day?: string | undefined;
};

export type LogRequest = LogFilter & {
  readonly size: number;
  readonly after?: string | null | undefined;
};

/** A value that the log can be narrowed to, and how many changes that leaves. */
export type LogFacet = {
  readonly field: keyof LogFilter;
  readonly values: readonly { readonly value: string; readonly count: number }[];
};

export type LogFacets = { readonly total: number; readonly facets: readonly LogFacet[] };

/** Who decides, and when (ISO 8601). */
export type Signature = { readonly by: Agent; readonly at: string };

export interface ReviewDesk {
  queue(filter: ReviewFilter, request: QueueRequest): ReviewPage;
  /** One assertion, whatever its status. */
  item(id: string): ReviewItem | undefined;
  /** What is open and proposes the same in the same words, itself left out; in text order. */
  alike(id: string, request: Pick<QueueRequest, "size" | "after">): Omit<ReviewPage, "facets">;
  /** How many there are of each status. The filter's own status does not count. */
  progress(filter: ReviewFilter): ReviewProgress;
  /**
   * What a decision would change, with the first of the records in their sentences: at most `most`,
   * and none where nothing is said. Nothing is written.
   */
  preview(
    decision: Decision,
    request?: { readonly most: number },
  ): Result<DecisionPreview, Refusal>;
  /** What stands on record of an entity, part by part, whatever else there is of it. */
  parts(id: string, request: PartsRequest): EntityParts;
  /** How many records refer to an entity; of more than `most` one more than that is counted. */
  countReferring(id: string, most: number): number;
  /**
   * Decides: all of it or nothing, in one transaction, which is written when this returns. `expected`
   * holds the revisions that were looked at; where one is another by now, nothing is written and the
   * conflict says who changed it. Or it is the fingerprint of a preview, which stands for all that
   * would change. An uncommitted import over the same connection is committed first.
   */
  decide(
    decision: Decision,
    options: Signature & { readonly expected: Expected },
  ): Result<
    Change & { readonly revisions: Readonly<Record<string, Revision>> },
    Refusal | Conflict
  >;
  /** Takes a change back: its records are again what they were, byte for byte. That is a change itself. */
  undo(number: number, signature: Signature): Result<Change, Refusal | Conflict>;
  /** The changes of a record, oldest first. */
  history(id: string): readonly HistoryEntry[];
  /** All changes, the latest first. */
  log(request: LogRequest): { readonly changes: readonly Change[]; readonly next: string | null };
  /** The names of all who decided, and the actions that they took, in the order of the alphabet. */
  signers(): { readonly names: readonly string[]; readonly actions: readonly string[] };
  /** The entity that another one was merged into, however often; undefined where it was not. */
  successor(id: string): string | undefined;
  /** How many changes a filter leaves, and what they can be narrowed to: each field without its own filter. */
  logFacets(filter: LogFilter): LogFacets;
}
