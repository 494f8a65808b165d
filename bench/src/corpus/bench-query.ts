/** A search in a form that each engine can put into its own language. */

/** The classes of query; nothing is ever averaged across them. */
export const QUERY_CLASSES = [
  "rare",
  "common",
  "and",
  "or",
  "phrase",
  "prefix",
  "excluded",
  "by date",
  "by source",
  "by entity",
  "by kind",
] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

/** What an article must have besides the words. Days are YYYY-MM-DD, both included. */
export type QueryFilter =
  | { readonly kind: "days"; readonly earliest: string; readonly latest: string }
  | {
      readonly kind: "facet";
      readonly field: "publisher" | "kind" | "entity";
      readonly value: string;
    };

/** How the words are taken: each by itself, side by side, or one as a beginning. */
export type QueryMatch = "all" | "any" | "phrase" | "prefix";

export type BenchQuery = {
  /** Unique, such as `and 03`. */
  readonly id: string;
  readonly class: QueryClass;
  /** In lower case. One word alone for `prefix`. */
  readonly words: readonly string[];
  readonly match: QueryMatch;
  /** A word that must not be in the article. */
  readonly excluded: string | null;
  readonly filter: QueryFilter | null;
};

/** The query as a person would type it. */
export const toQueryText = ({ words, match, excluded, filter }: BenchQuery): string => {
  const wanted = {
    all: () => words.join(" "),
    any: () => words.join(" OR "),
    phrase: () => `"${words.join(" ")}"`,
    prefix: () => `${words.join(" ")}*`,
  }[match]();
  const without = excluded === null ? "" : ` -${excluded}`;
  return `${wanted}${without}${filter === null ? "" : ` ${toFilterText(filter)}`}`;
};

const toFilterText = (filter: QueryFilter): string =>
  filter.kind === "days"
    ? `date:${filter.earliest}/${filter.latest}`
    : `${filter.field}:"${filter.value}"`;
