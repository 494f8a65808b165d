/** What is worked out from the archive and holds until anything is written to it, over this connection or another. */
import type { Database } from "./sqlite.ts";
import { readVersion } from "./sqlite.ts";

/**
 * Keeps of each connection the last answer to each name, for as long as the archive is unchanged. Answers are handed
 * out as they are and must not be changed; `name` must be one of a few.
 */
export function createKept<T>(): (db: Database, name: string, read: () => T) => T {
  const kept = new WeakMap<
    Database,
    { readonly state: string; readonly answers: Map<string, T> }
  >();
  return (db, name, read) => {
    const state = `${readVersion(db)} ${db.writes}`;
    const known = kept.get(db);
    const current = known?.state === state ? known : { state, answers: new Map<string, T>() };
    if (current !== known) kept.set(db, current);
    const answer = current.answers.get(name) ?? read();
    current.answers.set(name, answer);
    return answer;
  };
}
