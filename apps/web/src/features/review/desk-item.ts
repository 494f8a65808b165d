/**
 * Proposals as the review desk shows them: small enough to be sent ahead to the browser. Made on the
 * server by `toDeskPage`. All spans are of the article's text.
 */
import type {
  Block,
  CueSense,
  EntityKind,
  EventMode,
  EventType,
  Manner,
  MentionForm,
  Predicate,
  Span,
} from "@onrecord/domain";

/** Somebody or something that a proposal is about. */
export type DeskEntity = {
  /** Null for one that the decision is to add. */
  readonly id: string | null;
  readonly kind: EntityKind;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly description: string | null;
};

/** What words can be about: somebody or something, an event, or how two stand to each other. */
export type DeskSubject = Omit<DeskEntity, "kind"> & {
  readonly kind: EntityKind | "event" | "relation";
};

/** When an event was. */
export type DeskDate = {
  /** EDTF; null where the words leave it open. */
  readonly edtf: string | null;
  /** How it reads. */
  readonly label: string | null;
  /** The id of the words that it is read from; null where there are none. */
  readonly expression: string | null;
};

/** What is proposed. `spans` are the words that it is about, in text order. */
export type Proposal =
  | {
      readonly kind: "mention";
      readonly spans: readonly Span[];
      readonly entity: DeskEntity;
      readonly form: MentionForm;
    }
  | {
      readonly kind: "time";
      readonly spans: readonly Span[];
      /** EDTF; null where it is left open. */
      readonly edtf: string | null;
      readonly label: string | null;
    }
  | {
      readonly kind: "statement";
      readonly spans: readonly Span[];
      readonly evidence: readonly Span[];
      readonly speaker: DeskEntity | null;
      readonly manner: Manner;
      /** The words that say that somebody speaks, and their sense; null where there are none. */
      readonly cue: { readonly words: string; readonly sense: CueSense } | null;
      readonly addressees: readonly DeskEntity[];
      readonly about: readonly DeskSubject[];
    }
  | {
      readonly kind: "event";
      readonly spans: readonly Span[];
      readonly type: EventType;
      readonly modes: readonly EventMode[];
      readonly actors: readonly DeskEntity[];
      readonly recipients: readonly DeskEntity[];
      readonly place: DeskEntity | null;
      /** Null where it is not told. */
      readonly date: DeskDate | null;
      readonly description: string;
      /** "still to come", "said not to have happened": what is not plain. */
      readonly caveats: readonly string[];
    }
  | {
      readonly kind: "relation";
      readonly spans: readonly Span[];
      readonly subject: DeskEntity;
      readonly predicate: Predicate;
      readonly object: DeskEntity;
      readonly role: string | null;
    };

export type ProposalKind = Proposal["kind"];

/** An entity that may be meant, as the proposal's reason names it. */
export type Candidate = DeskEntity & { readonly score: number | null };

/** A proposal to be decided on. */
export type DeskItem = {
  readonly id: string;
  /** The state of the record that a decision is made on. */
  readonly revision: string;
  readonly status: "proposed" | "accepted" | "rejected" | "outdated";
  readonly proposal: Proposal;
  /** From 0 to 1; null where nobody wrote it down. */
  readonly confidence: number | null;
  /** Who proposed it and how, in words: "On Record proposer 1, by its rule for a name". */
  readonly maker: string;
  readonly reason: string | null;
  readonly candidates: readonly Candidate[];
  /** How many proposals elsewhere say the same of the same words. */
  readonly alike: number;
  /** The key of its passage. */
  readonly passage: string;
  /** The sentence, or the run of sentences, that carries it. */
  readonly sentence: Span;
};

/** Another record at the same passage. */
export type DeskNeighbour = {
  readonly id: string;
  readonly kind: "person" | "organization" | "place" | Exclude<ProposalKind, "mention">;
  readonly status: DeskItem["status"];
  readonly spans: readonly Span[];
  /** One line by which a reader knows it. */
  readonly words: string;
  /** Of a date, in EDTF; null of all else, and where it is left open. */
  readonly edtf: string | null;
};

/** Paragraphs of an article around proposals. */
export type DeskPassage = {
  readonly key: string;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    /** When it was published, in words. */
    readonly when: string | null;
    readonly language: string;
  };
  /** The part of the text that the blocks cover begins at `start`. */
  readonly start: number;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly neighbours: readonly DeskNeighbour[];
};

/** A page of the queue. */
export type DeskPage = {
  readonly items: readonly DeskItem[];
  readonly passages: readonly DeskPassage[];
  /** How many the filters leave. */
  readonly total: number;
  /** What to ask for to get the page that follows; null after the last. */
  readonly next: string | null;
};

/** How many proposals of each standing there are. */
export type DeskProgress = {
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly outdated: number;
};

/** What the queue can be narrowed to, and how many are left as it is. */
export type DeskFacets = {
  readonly total: number;
  /** What the article, the entity and the rule of the filter are called; null for what is not on record. */
  readonly named: {
    readonly article: string | null;
    readonly entity: string | null;
    readonly rule: string | null;
  };
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly {
      readonly value: string;
      readonly label: string;
      readonly count: number;
    }[];
  }[];
};
