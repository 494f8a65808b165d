/**
 * Proposes for the articles of a collection, one after the other, and replaces what an older version
 * proposed and nobody has touched. Some articles make a transaction: a run that is stopped has done
 * the articles before, and the next one goes on.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Collection } from "../archive/open-collection.ts";
import type { CollectionProposer, ProposerOptions } from "./collection-proposer.ts";
import { ProposalSum } from "./proposal-summary.ts";
import type { ProposalSummary } from "./proposal-summary.ts";

export type CollectionRun = ProposerOptions & {
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
  /** Whether articles that this version has proposed for already are passed over. */
  readonly onlyNew: boolean;
  readonly onArticle: (done: number) => void;
  /** Called after each transaction. */
  readonly onKept?: () => void;
};

/** A proposer that knows the collection. The rules' word lists are loaded here, and nowhere before. */
export async function openCollectionProposer(
  collection: Collection,
  options: ProposerOptions,
): Promise<CollectionProposer> {
  const { CollectionProposer: Made } = await import("./collection-proposer.ts");
  return new Made(collection, options);
}

/** How long others who write wait, in milliseconds: about so long is a transaction. Shorter ones cost more. */
const TIME = 500;

/** How long they have between two of them: longer than the server's pause would be sure, this is nearly. */
const GAP = 25;

/** Proposes until all is done or the signal says stop: `signal.aborted` tells which. */
export async function proposeForCollection(
  collection: Collection,
  run: CollectionRun,
): Promise<ProposalSummary> {
  const { store } = collection;
  const proposer = await openCollectionProposer(collection, run);
  const sum = new ProposalSum();
  let end = performance.now() + TIME;
  for (const id of store.idsBeginning("article/", Number.MAX_SAFE_INTEGER)) {
    if (run.signal.aborted) break;
    if (run.onlyNew && proposer.isDone(id)) continue;
    const made = proposer.propose(id);
    if (made === undefined) continue;
    sum.add(made);
    if (!run.dryRun) proposer.keep(id, made);
    run.onArticle(sum.seen);
    if (performance.now() < end) continue;
    proposer.commit();
    run.onKept?.();
    // So that a stop is heard of, and that others get to write.
    await sleep(run.dryRun ? 0 : GAP);
    end = performance.now() + TIME;
  }
  proposer.commit();
  return sum.summary;
}
