import type { Mention } from "@onrecord/domain";
import type { AnnotatedText } from "./anchor-words.ts";

/** An article that annotations may be about, with what is on record in it. */
export type AnnotatedArticle = AnnotatedText & {
  /** Mentions that are there, rejected ones too. */
  readonly mentions: readonly Mention[];
  /** The names of the entities that are mentioned in it, in lower case; null where two share one. */
  readonly entitiesByName: ReadonlyMap<string, string | null>;
};

/** Where articles and other records are looked up. */
export interface AnnotationShelf {
  /** The articles that an address or an id of ours names, the current version first. */
  findArticles(source: string): readonly AnnotatedArticle[];
  /** Whether there is a record with this id. */
  has(id: string): boolean;
  /** A name of an entity, for the form of a mention; undefined where it is unknown. */
  namesOf(entity: string): readonly string[];
}
