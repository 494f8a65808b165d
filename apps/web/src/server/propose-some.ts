import "server-only";
import { openCollectionProposer, ProposalSum } from "@onrecord/data";
import type { Collection, CollectionProposer, ProposalSummary } from "@onrecord/data";

/** What was proposed, and how many of the articles were done before the time was up. */
export type ProposalsMade = ProposalSummary & { readonly done: number };

/** How long others who ask wait, in milliseconds; at least one article is done. */
const TIME = 250;

/** What the rules know of a collection: kept, since learning all entities of a large one takes long. */
const kept = new WeakMap<Collection, CollectionProposer>();

async function proposerOf(collection: Collection): Promise<CollectionProposer> {
  const known = kept.get(collection);
  if (known?.isCurrent === true) return known;
  const at = new Date().toISOString().slice(0, 10);
  const made = await openCollectionProposer(collection, { at });
  kept.set(collection, made);
  return made;
}

/**
 * Proposes for articles, in their order, until the time is up; all or nothing of what is done is kept.
 * With `onlyNew` those that this version of the rules has read are passed over, and count as done.
 */
export async function proposeSome(
  collection: Collection,
  ids: readonly string[],
  { onlyNew = false }: { readonly onlyNew?: boolean } = {},
): Promise<ProposalsMade> {
  const proposer = await proposerOf(collection);
  const { importer } = collection;
  const sum = new ProposalSum();
  const end = performance.now() + TIME;
  let done = 0;
  // What an import has not committed yet is not to be taken back with this.
  importer.commit();
  // Where another process writes, this fails before anything is worked out in vain.
  importer.begin();
  try {
    for (const id of ids) {
      if (done > 0 && performance.now() > end) break;
      done += 1;
      if (onlyNew && proposer.isDone(id)) continue;
      const made = proposer.propose(id);
      if (made === undefined) continue;
      sum.add(made);
      proposer.keep(id, made);
    }
    proposer.commit();
  } catch (error) {
    importer.rollback();
    kept.delete(collection);
    throw error;
  }
  return { ...sum.summary, done };
}
