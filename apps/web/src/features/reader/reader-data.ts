/** What the reader's page is made of: an article and all that is read from it, small enough to send. */
import type { Block, EntityRef, MentionForm, Span } from "@onrecord/domain";
import type { StoryData } from "#web/features/stories/story-data.ts";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";

/** Words of the text that are marked in place. */
export type TextMark = Span &
  (
    | {
        readonly kind: "person" | "organization" | "place";
        readonly form: MentionForm;
        readonly entity: number;
      }
    | { readonly kind: "statement"; readonly claim: string }
    | { readonly kind: "time"; readonly label: string; readonly reason: string | null }
    | { readonly kind: "defect"; readonly title: string; readonly reason: string | null }
  );

/** Something known, or not known, about the article itself. */
export type ArticleFact = {
  readonly label: string;
  /** Null where it is not known. */
  readonly value: string | null;
  /** How it was worked out, where it was not read. */
  readonly inferred: string | null;
};

export type NamedEntity = { readonly entity: EntityRef; readonly mentions: number };

/** A fault in the text, with the sentence that has it. */
export type TextDefect = Span & {
  readonly title: string;
  readonly message: string;
  /** Why the fault is kept, where somebody looked at it. */
  readonly reason: string | null;
};

/** A claim's number, where its words end: a footnote of the printed page. */
export type Footnote = {
  readonly at: number;
  readonly number: number;
  readonly kind: ClaimCardData["kind"];
};

/** A file that the article was imported from. */
export type ArticleSource = {
  /** The file, and where in it: "news.jsonl, line 12". */
  readonly place: string;
  /** Its format, its encoding, when it was imported, in words. */
  readonly facts: readonly string[];
  /** The fingerprint of the bytes that the article was made of, as hex. */
  readonly sha256: string;
  /** Where these bytes can be had. */
  readonly href: string;
};

/** A text that stood, or stands, at the same address. */
export type ArticleVersion = {
  readonly href: string;
  readonly label: string;
  /** Whether it is the one that lists and searches show. */
  readonly current: boolean;
  /** Whether it is the one on this page. */
  readonly shown: boolean;
};

export type ReaderData = {
  readonly id: string;
  readonly title: string;
  readonly headline: string | null;
  /** A formatted citation of the whole article. */
  readonly citation: string;
  /** The opening words, for those who list the page. */
  readonly description: string;
  /** Where the article stands on the web; null where that is not known, or is no web address. */
  readonly url: string | null;
  readonly language: string;
  readonly facts: readonly ArticleFact[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly TextMark[];
  readonly claims: readonly ClaimCardData[];
  /** In text order. A claim's number is its place in `claims`, counted from 1. */
  readonly notes: readonly Footnote[];
  /** Who and what is named, most often first. `TextMark.entity` is an index into it. */
  readonly named: readonly NamedEntity[];
  readonly defects: readonly TextDefect[];
  /** Oldest import first; none for what came with a dataset. */
  readonly sources: readonly ArticleSource[];
  /** The latest first; the article alone where it has no others. */
  readonly versions: readonly ArticleVersion[];
  /** Who else carries it; null where nobody does. */
  readonly story: StoryData | null;
  /** How many proposals of a program about it nobody has decided on. */
  readonly proposals: number;
};
