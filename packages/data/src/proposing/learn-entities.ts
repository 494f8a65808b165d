/** What a proposer has to know of a collection before it reads an article. */
import { ENTITY_KINDS } from "@onrecord/domain";
import type { Proposer } from "@onrecord/propose";
import type { ArticleStore } from "../archive/ports.ts";

/** Ids that are read from a collection at once. */
const AT_ONCE = 500;

/** Teaches a proposer all entities of a collection, so that articles can be tied to them. */
export function learnEntities(
  proposer: Proposer,
  { store }: { readonly store: ArticleStore },
): void {
  for (const kind of ENTITY_KINDS) {
    const ids = store.idsBeginning(`${kind}/`, Number.MAX_SAFE_INTEGER);
    for (let from = 0; from < ids.length; from += AT_ONCE)
      proposer.learn(store.slice(ids.slice(from, from + AT_ONCE)));
  }
}
