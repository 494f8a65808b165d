import type { ArticleField, FieldMapping } from "./article-field.ts";
import { ARTICLE_FIELDS, FIELD_NAMES, normalizeFieldName } from "./article-field.ts";

/** Where a name stands among the names of its field: the lower, the better. */
type Rank = { readonly field: ArticleField; readonly rank: number };

const RANKS: ReadonlyMap<string, Rank> = new Map(
  ARTICLE_FIELDS.flatMap((field) =>
    FIELD_NAMES[field].map((name, rank) => [name, { field, rank }] as const),
  ),
);

/**
 * Guesses from their names which columns or fields hold what. What a person said (`given`) is taken
 * as it is, whatever the names are, and its columns serve no other field. Of several that fit, the
 * better known name wins, then the one less deep (`title` before `meta.title`), then the first.
 *
 * @param names columns, or dotted paths of nested fields
 */
export function guessFieldMapping(
  names: readonly string[],
  given: FieldMapping = {},
): FieldMapping {
  const taken = new Set(Object.values(given));
  const best = new Map<ArticleField, { readonly name: string; readonly score: number }>();
  for (const name of names) {
    if (taken.has(name)) continue;
    const found = findRank(name);
    if (found === undefined || given[found.field] !== undefined) continue;
    const known = best.get(found.field);
    if (known === undefined || found.score < known.score)
      best.set(found.field, { name, score: found.score });
  }
  const mapping: { [Field in ArticleField]?: string } = {};
  for (const field of ARTICLE_FIELDS) {
    const source = given[field] ?? best.get(field)?.name;
    if (source !== undefined && source !== "") mapping[field] = source;
  }
  return mapping;
}

/** Worse than any name: a deep field is taken only where there is no other. */
const DEPTH_COST = 100;

function findRank(name: string): { field: ArticleField; score: number } | undefined {
  const whole = RANKS.get(normalizeFieldName(name));
  if (whole !== undefined) return { field: whole.field, score: whole.rank };
  const dot = name.lastIndexOf(".");
  if (dot === -1) return undefined;
  const last = RANKS.get(normalizeFieldName(name.slice(dot + 1)));
  if (last === undefined) return undefined;
  const depth = name.split(".").length - 1;
  return { field: last.field, score: last.rank + depth * DEPTH_COST };
}
