/** Where all that a search finds stands, without the sentences that a reader is shown. */
import type { Database } from "../archive/sqlite.ts";
import { askEngine } from "./archive-engine.ts";
import { compileQuery } from "./compile-query.ts";
import { understandQuery } from "./understand-query.ts";

/** How many hits are asked for at once. */
const PAGE = 1000;

/** The positions of the hits, some at a time; what cannot be parsed is searched as words. */
export function* findHitPositions(db: Database, text: string): Generator<readonly number[]> {
  const { query } = understandQuery(text);
  if (query === null) return;
  const { expression } = compileQuery(db, query);
  let after: string | undefined;
  do {
    const { hits, next } = askEngine(db, {
      expression,
      order: "newest",
      limit: PAGE,
      after,
      facets: [],
      facetLimit: 0,
    });
    yield hits.map(({ key }) => key);
    after = next ?? undefined;
  } while (after !== undefined);
}
