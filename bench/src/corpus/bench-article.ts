/** A made-up news article, as every engine is given it. */
export type BenchArticle = {
  /** Counted from 1; the key under which every engine keeps it. */
  readonly number: number;
  readonly title: string;
  /** 250 words, paragraphs separated by an empty line. */
  readonly text: string;
  /** The day it was published, YYYY-MM-DD. */
  readonly published: string;
  readonly publisher: string;
  readonly kind: string;
  readonly section: string;
  /** Names that stand in the text as well. */
  readonly entities: readonly string[];
};

/** The fields that searches are counted by. */
export const FACET_FIELDS = ["publisher", "kind", "year", "section", "entity"] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** The values an article has in a field. */
export const facetValuesOf = (article: BenchArticle, field: FacetField): readonly string[] => {
  switch (field) {
    case "publisher":
      return [article.publisher];
    case "kind":
      return [article.kind];
    case "year":
      return [article.published.slice(0, 4)];
    case "section":
      return [article.section];
    case "entity":
      return article.entities;
  }
};

const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01 of a day written YYYY-MM-DD. */
export const toDayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** A day written YYYY-MM-DD. */
export const toDay = (dayNumber: number): string =>
  new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
