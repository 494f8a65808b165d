/**
 * A dossier: what the record holds on one person, organization, place, event or search, as a
 * document that can be handed on. Plain data; `dossierToHtml` and `dossierToMarkdown` show it.
 */
import type { Passage, Span } from "@onrecord/domain";

/** What a dossier is about. */
export type DossierSubject =
  | {
      readonly kind: "entity";
      readonly id: string;
      /** How many claims of each kind there are on record, where the slice may hold the first of them alone. */
      readonly totals?: {
        readonly statements: number;
        readonly events: number;
        readonly relations: number;
      };
    }
  | { readonly kind: "event"; readonly id: string }
  | {
      readonly kind: "search";
      readonly query: string;
      /** The records that were found, best first, with the sentence in which each was. */
      readonly hits: readonly { readonly id: string; readonly passage: Passage | null }[];
      /** How many there are in all. */
      readonly total: number;
    };

/** Words of the dossier's own, or words of an article or a record, which are never markup. */
export type Piece = { readonly kind: "ours" | "quoted"; readonly words: string };

/** One sentence, with the footnotes that prove it. */
export type DossierEntry = {
  /** "28 February 2024 (inferred)"; null where the text does not say when. */
  readonly when: string | null;
  readonly pieces: readonly Piece[];
  /** What a reader must know lest it look surer than it is: "according to Sergei Lavrov", "inferred". */
  readonly remarks: readonly string[];
  /** Numbers of footnotes, from 1. */
  readonly notes: readonly number[];
};

export type DossierSection = {
  readonly heading: string;
  /** What the section holds and how to read it; null where the heading says it. */
  readonly explanation: string | null;
  readonly entries: readonly DossierEntry[];
  /** Said where there are no entries. */
  readonly empty: string;
  /** Whether its entries are dated. */
  readonly dated: boolean;
};

/** A sentence of an article with the words that are meant marked. */
export type DossierQuote = { readonly text: string; readonly marks: readonly Span[] };

/** The proof of a sentence. */
export type Footnote = {
  readonly number: number;
  /** The id of the claim, the mention or the source. */
  readonly record: string;
  readonly quotes: readonly DossierQuote[];
  /** Title, author, publisher and date of the article, or the title of a source. */
  readonly where: string;
  /** The permalink to the words; null where no web app serves them. */
  readonly url: string | null;
  /** Whose word it is, how it was read, who put it on record. Sentences. */
  readonly remarks: readonly string[];
};

/** An article that is quoted, with what proves that its text is the one that was read. */
export type DossierArticle = {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly sha256: string;
  readonly url: string | null;
};

export type Dossier = {
  readonly title: string;
  /** "Person", "Meeting or visit", "Search". */
  readonly label: string;
  /** What this is and what it is made of. Sentences. */
  readonly introduction: readonly string[];
  readonly sections: readonly DossierSection[];
  readonly articles: readonly DossierArticle[];
  readonly footnotes: readonly Footnote[];
  /** Which record it was made from. */
  readonly record: string;
};

export const ours = (words: string): Piece => ({ kind: "ours", words });
export const quoted = (words: string): Piece => ({ kind: "quoted", words });
