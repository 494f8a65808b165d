/**
 * Proposes for the articles of a collection, one after the other, and replaces what an older version
 * proposed and nobody has touched. Some articles make a transaction: a run that is stopped has done
 * the articles before, and the next one goes on.
 */
import { setImmediate } from "node:timers/promises";
import type { Collection } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { emptyDataset } from "@onrecord/domain";
import type { NamedBefore, NewRecords, ProposedKind, Proposer } from "@onrecord/propose";
import { findSuperseded, PROPOSER, withoutRecords, withRecords } from "@onrecord/propose";
import { learnEntities } from "./learn-entities.ts";
import type { ProposalCounts } from "./proposal-counts.ts";
import { addCounts, noCounts } from "./proposal-counts.ts";

export type ProposalSummary = {
  readonly articles: number;
  /** Articles that were left alone, because the rules are for English. */
  readonly otherLanguages: number;
  readonly proposed: ProposalCounts;
  /** Records of an older version that nobody had touched, and that went or were made anew. */
  readonly replaced: number;
};

export type CollectionRun = {
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
  /** What to propose; all, where left out. */
  readonly kinds?: readonly ProposedKind[] | undefined;
  /** Whether articles that this version has proposed for already are passed over. */
  readonly onlyNew: boolean;
  readonly onArticle: (done: number) => void;
  /** Called after each transaction. */
  readonly onKept?: () => void;
};

/** Articles that are proposed for between two commits. */
const BATCH = 200;

/** Proposes until all is done or the signal says stop: `signal.aborted` tells which. */
export async function proposeForCollection(
  proposer: Proposer,
  collection: Collection,
  run: CollectionRun,
): Promise<ProposalSummary> {
  const { store, importer, asked } = collection;
  const proposed = noCounts();
  const named: NamedBefore = new Map();
  let [articles, otherLanguages, replaced] = [0, 0, 0];
  learnEntities(proposer, collection);
  for (const id of store.idsBeginning("article/", Number.MAX_SAFE_INTEGER)) {
    if (run.signal.aborted) break;
    if (run.onlyNew && asked.has(id, PROPOSER)) continue;
    const made = proposeForArticle(proposer, collection, { id, named, kinds: run.kinds });
    if (made === undefined) continue;
    articles += made.articles;
    otherLanguages += made.otherLanguages.length;
    replaced += made.gone.length;
    addCounts(proposed, made.records);
    if (!run.dryRun) keep(collection, id, { ...made, isAll: run.kinds === undefined });
    run.onArticle(articles + otherLanguages);
    if ((articles + otherLanguages) % BATCH !== 0) continue;
    importer.commit();
    run.onKept?.();
    // So that a stop is heard of.
    await setImmediate();
  }
  importer.commit();
  return { articles, otherLanguages, proposed, replaced };
}

type MadeForArticle = ReturnType<Proposer["propose"]> & {
  readonly slice: Dataset;
  /** The ids of what is replaced. */
  readonly gone: readonly string[];
};

function proposeForArticle(
  proposer: Proposer,
  { proposals }: Collection,
  { id, ...known }: Pick<CollectionRun, "kinds"> & { readonly id: string; named: NamedBefore },
): MadeForArticle | undefined {
  const slice = proposals.slice(id);
  if (slice === undefined) return undefined;
  const superseded = findSuperseded(slice, { article: id, ...known });
  const gone = superseded.length === 0 ? [] : proposals.free(superseded.map((each) => each.id));
  proposer.forget(gone);
  const free = new Set(gone);
  const left = withoutRecords(
    slice,
    superseded.filter((each) => free.has(each.id)),
  );
  proposer.learn(left);
  // A slice holds what an article's records refer to as well: only the article itself is read.
  const only = { ...left, articles: left.articles.filter((article) => article.id === id) };
  return { ...proposer.propose(only), slice, gone };
}

/** Writes what was made for an article, in the transaction that is open. */
function keep(
  { importer, proposals, asked }: Collection,
  id: string,
  { slice, gone, records, isAll }: MadeForArticle & { readonly isAll: boolean },
): void {
  const added = withRecords(emptyDataset(slice.manifest), records);
  importer.begin();
  if (gone.length > 0 || isAny(records)) proposals.replace(gone, added);
  // What was left out is still to be proposed.
  if (isAll) asked.note(id, PROPOSER, new Date().toISOString().slice(0, 10));
}

const isAny = (records: NewRecords): boolean =>
  Object.values(records).some((table) => table.length > 0);
