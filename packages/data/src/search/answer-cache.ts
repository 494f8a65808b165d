/**
 * The answers that were given last, for as long as the archive stays as it is: a page that is looked
 * at again, a search that several people share, the letters that somebody takes back.
 */
import type { SearchAnswer, SearchRequest } from "../archive/search-port.ts";
import type { Database } from "../archive/sqlite.ts";
import type { Standing } from "./standing.ts";
import { readStanding } from "./standing.ts";

/** How much of texts is kept, in UTF-16 code units: the texts are nearly all of an answer. */
const MOST_UNITS = 16_000_000;
const MOST_ANSWERS = 500;

type Kept = { readonly answer: SearchAnswer; readonly units: number };

export type AnswerCache = (
  request: SearchRequest,
  search: (request: SearchRequest, standing: Standing) => SearchAnswer,
) => SearchAnswer;

/**
 * Keeps the answers of one connection. They are handed out as they are, and must not be changed. `forget` is called when the archive is
 * not as it was, before it is searched.
 */
export function createAnswerCache(db: Database, forget?: () => void): AnswerCache {
  const kept = new Map<string, Kept>();
  let units = 0;
  let state: Standing | undefined;
  const drop = (key: string): void => {
    units -= kept.get(key)?.units ?? 0;
    kept.delete(key);
  };
  return (request, search) => {
    const standing = readStanding(db);
    if (standing !== state) {
      kept.clear();
      units = 0;
      state = standing;
      forget?.();
    }
    const key = toKey(request);
    const known = kept.get(key);
    drop(key);
    const answer = known?.answer ?? search(request, standing);
    const added = known?.units ?? unitsOf(answer);
    kept.set(key, { answer, units: added });
    units += added;
    for (const oldest of kept.keys()) {
      if (units <= MOST_UNITS && kept.size <= MOST_ANSWERS) break;
      drop(oldest);
    }
    return answer;
  };
}

const toKey = ({ text, limit, offset, order, after, since }: SearchRequest): string =>
  JSON.stringify([text, limit, offset ?? 0, order ?? "relevance", after ?? null, since ?? null]);

const unitsOf = ({ slice }: SearchAnswer): number =>
  Object.values(slice.texts).reduce((sum, { text }) => sum + text.length, 1000);
