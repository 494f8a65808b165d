/**
 * Views: records with the names, sentences and dates that a reader needs to understand them, as
 * plain data. Made by the pure functions beside this file, shown by the web app and the CLI alike.
 */
import type { Event } from "../claim/event.ts";
import type { Relation } from "../claim/relation.ts";
import type { Statement } from "../claim/statement.ts";
import type { Basis } from "../claim/epistemics.ts";
import type { Article } from "../dataset/article.ts";
import type { EntityKind, RecordKind } from "../dataset/kinds.ts";
import type { Source } from "../dataset/source.ts";
import type { Organization } from "../entity/organization.ts";
import type { Person } from "../entity/person.ts";
import type { Place } from "../entity/place.ts";
import type { ArticleId, StatementId } from "../id.ts";
import type { Mention } from "../text/mention.ts";
import type { Span } from "../text/span.ts";
import type { TimeExpression } from "../time/time-expression.ts";

/** A record as a link: its id and the words by which a reader knows it. */
export type RecordRef = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string;
  /** Its path in the web app; null where the record is missing and its id does not tell. */
  readonly address: string | null;
};

/** An entity as a link. `named` is false where the name is only a description. */
export type EntityRef = RecordRef & {
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly address: string;
};

/** An article as a link, with what is known of where it comes from. Null means unknown. */
export type ArticleRef = RecordRef & {
  readonly id: ArticleId;
  readonly kind: "article";
  readonly address: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: TimeView | null;
};

/** Words of an article in the sentence, or the run of sentences, that carries them. */
export type Passage = {
  readonly article: ArticleId;
  /** Index in `Article.blocks` of the block where it begins; -1 where the text is not at hand. */
  readonly block: number;
  /** Where the sentences stand in the article's text. */
  readonly sentence: Span;
  /** The sentences, exactly. */
  readonly text: string;
  /** The words meant, as spans of `text`. */
  readonly marks: readonly Span[];
  /** The words meant, as a span of the article's text: for the permalink. */
  readonly target: Span;
};

/** A date for readers: the words it was read from, what it was resolved to, and how. */
export type TimeView = {
  readonly edtf: string | null;
  /** "28 February 2024", "end of 2023"; null where the time is not known. */
  readonly label: string | null;
  /** The article's words, where there are any. */
  readonly words: string | null;
  /** First and last day that the date can mean, ISO 8601; null where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly basis: Basis;
  readonly reason: string | null;
};

/** Whose word a claim is. */
export type VoiceView =
  | { readonly kind: "article"; readonly article: ArticleId }
  | {
      readonly kind: "statement";
      readonly statement: StatementId;
      readonly speaker: EntityRef | null;
      /** The statement's path in the web app; null where the record is missing. */
      readonly address: string | null;
    };

/** What the views of all claims share. */
export type ClaimParts = {
  /** The article that carries it; null where it has no evidence. */
  readonly article: ArticleRef | null;
  readonly evidence: readonly Passage[];
  readonly voice: VoiceView;
  readonly time: TimeView | null;
  /** Where its words (of a statement) or its evidence start: claims are shown in this order. */
  readonly order: number;
  /** Its path in the web app; null where it has no evidence. */
  readonly address: string | null;
};

export type StatementView = ClaimParts & {
  readonly kind: "statement";
  readonly record: Statement;
  readonly speaker: EntityRef | null;
  readonly content: readonly Passage[];
  readonly cue: string | null;
  readonly addressees: readonly EntityRef[];
  readonly about: readonly RecordRef[];
  readonly place: EntityRef | null;
  readonly occasion: string | null;
};

export type EventView = ClaimParts & {
  readonly kind: "event";
  readonly record: Event;
  /** The type in plain English. */
  readonly label: string;
  readonly actors: readonly EntityRef[];
  readonly recipients: readonly EntityRef[];
  readonly place: EntityRef | null;
  readonly partOf: RecordRef | null;
};

export type RelationView = ClaimParts & {
  readonly kind: "relation";
  readonly record: Relation;
  readonly subject: EntityRef;
  readonly object: EntityRef;
  /** The predicate in plain English, from subject to object. */
  readonly label: string;
};

export type ClaimView = StatementView | EventView | RelationView;

export type MentionView = {
  readonly record: Mention;
  readonly entity: EntityRef;
  readonly passage: Passage;
};

export type TimeExpressionView = {
  readonly record: TimeExpression;
  readonly time: TimeView;
  readonly passage: Passage;
};

/** An article with all that is read from it; claims, mentions and times in text order. */
export type ArticleView = {
  readonly article: Article;
  readonly ref: ArticleRef;
  readonly title: string;
  readonly text: string;
  /** "on or after 28 February 2024"; null where nothing is known. */
  readonly published: TimeView | null;
  readonly sentences: readonly (Span & { readonly block: number })[];
  readonly mentions: readonly MentionView[];
  readonly times: readonly TimeExpressionView[];
  readonly claims: readonly ClaimView[];
};

/** An entity with all that the record holds on it. */
export type EntityView = {
  readonly entity: Person | Organization | Place;
  readonly ref: EntityRef;
  readonly mentions: readonly MentionView[];
  readonly saidBy: readonly StatementView[];
  readonly saidAbout: readonly StatementView[];
  readonly events: readonly EventView[];
  readonly relations: readonly RelationView[];
  /** The outside sources of its names and identifiers. */
  readonly sources: readonly Source[];
};
