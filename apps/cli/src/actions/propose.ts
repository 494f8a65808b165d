/** Proposes records for the articles of a dataset or of a collection, and says how many. */
import { resolve } from "node:path";
import type { Collection } from "@onrecord/data";
import { writeDataset } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { emptyDataset } from "@onrecord/domain";
import type { ProposedKind } from "@onrecord/propose";
import { PROPOSED_KINDS, Proposer, withRecords } from "@onrecord/propose";
import { readSource } from "../dataset/read-source.ts";
import { toReport } from "../dataset/to-report.ts";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { refuseExisting } from "../files/write-whole.ts";
import { toFindingsText } from "../output/findings-text.ts";
import { inTone, line } from "../output/line.ts";
import { createTicker } from "../output/ticker.ts";
import { UsageError } from "../usage-error.ts";
import { learnEntities } from "./learn-entities.ts";
import type { ProposalCounts } from "./proposal-counts.ts";
import { addCounts, countsOf, noCounts, toCountWords } from "./proposal-counts.ts";
import type { Workshop } from "./workshop.ts";

export type ProposeRequest = {
  readonly path: string | undefined;
  readonly archive: string | undefined;
  readonly out: string | undefined;
  readonly dryRun: boolean;
  readonly kinds: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
};

type Summary = {
  readonly articles: number;
  /** Articles that were left alone, because the rules are for English. */
  readonly otherLanguages: number;
  readonly proposed: ProposalCounts;
};

/** Proposes, and writes unless it is a dry run. */
export async function propose(request: ProposeRequest, shop: Workshop): Promise<number> {
  const proposer = createProposer(request.kinds);
  return request.archive === undefined
    ? proposeForDataset(proposer, request, shop)
    : proposeForCollection(proposer, request, shop);
}

/** A proposer for today; of all kinds, where none are named. */
export const createProposer = (kinds: readonly string[]): Proposer =>
  new Proposer({
    at: new Date().toISOString().slice(0, 10),
    kinds: kinds.length === 0 ? undefined : kinds.filter(isProposed),
  });

const isProposed = (kind: string): kind is ProposedKind =>
  PROPOSED_KINDS.some((known) => known === kind);

const JUDGEMENT = { strict: false, maxWarnings: undefined, codes: [], ignored: [], quiet: true };

async function proposeForDataset(
  proposer: Proposer,
  request: ProposeRequest,
  shop: Workshop,
): Promise<number> {
  const { io, screen } = shop;
  const { out, dryRun, force } = request;
  if (out === undefined && !dryRun) {
    throw new UsageError("onrecord propose needs --out, the folder to write, or --dry-run.", [
      "For example: onrecord propose my-dataset --out with-proposals",
      "To add proposals to a collection: onrecord propose --archive news.sqlite",
    ]);
  }
  const folder = out === undefined ? undefined : resolve(io.cwd, out);
  if (folder !== undefined && !force && !dryRun) refuseExisting(folder, out ?? "");
  const source = await readSource(request.path, io);
  const report = toReport(source, JUDGEMENT);
  if (report.failed) {
    await screen.note([
      ...toFindingsText(report, screen.width),
      line(inTone("error", "nothing was proposed: "), "correct the errors first."),
    ]);
    return EXIT.findings;
  }
  proposer.learn(source.dataset);
  const { records, articles, otherLanguages } = proposer.propose(source.dataset);
  if (folder !== undefined && !dryRun)
    await io.finishFirst(() => writeDataset(withRecords(source.dataset, records), folder));
  await tell(
    { articles, otherLanguages: otherLanguages.length, proposed: countsOf(records) },
    { ...request, where: out },
    shop,
  );
  return EXIT.ok;
}

/** Articles that are proposed for between two commits. */
const BATCH = 200;

async function proposeForCollection(
  proposer: Proposer,
  request: ProposeRequest,
  shop: Workshop,
): Promise<number> {
  const { io } = shop;
  const { archive, dryRun, path, out } = request;
  if (path !== undefined || out !== undefined)
    throw new UsageError(
      "onrecord propose takes a dataset or --archive, not both; --out goes with a dataset.",
    );
  const collection = openCollectionAt(archive, io);
  const ticker = createTicker(io);
  try {
    learnEntities(proposer, collection);
    const summary = await io.finishFirst(async () =>
      proposeForAll(proposer, collection, {
        dryRun,
        onArticle: (done) => ticker.show(`${done} articles`),
      }),
    );
    await ticker.clear();
    await tell(summary, { ...request, where: archive }, shop);
    return EXIT.ok;
  } finally {
    await ticker.clear();
    collection.close();
  }
}

type Progress = { readonly dryRun: boolean; readonly onArticle: (done: number) => void };

function proposeForAll(
  proposer: Proposer,
  { store, importer }: Collection,
  { dryRun, onArticle }: Progress,
): Summary {
  const proposed = noCounts();
  let [articles, otherLanguages] = [0, 0];
  for (const id of store.idsBeginning("article/", Number.MAX_SAFE_INTEGER)) {
    const slice = store.articleSlice(id);
    if (slice === undefined) continue;
    const { records, ...made } = proposeForOne(proposer, slice, id);
    articles += made.articles;
    otherLanguages += made.otherLanguages.length;
    addCounts(proposed, records);
    if (!dryRun)
      importer.addDataset(withRecords(emptyDataset(slice.manifest), records), {
        path: "onrecord propose",
        dryRun: false,
      });
    if ((articles + otherLanguages) % BATCH === 0) importer.commit();
    onArticle(articles + otherLanguages);
  }
  importer.commit();
  return { articles, otherLanguages, proposed };
}

/** A slice holds what an article's records refer to as well: only the article itself is read. */
function proposeForOne(
  proposer: Proposer,
  slice: Dataset,
  id: string,
): ReturnType<Proposer["propose"]> {
  proposer.learn(slice);
  return proposer.propose({
    ...slice,
    articles: slice.articles.filter((article) => article.id === id),
  });
}

type Told = ProposeRequest & { readonly where: string | undefined };

async function tell(
  summary: Summary,
  { dryRun, json, where }: Told,
  { screen }: Workshop,
): Promise<void> {
  if (json) return screen.printJson({ ...summary, dryRun });
  const { articles, otherLanguages, proposed } = summary;
  const done = dryRun ? "Would propose" : "Proposed";
  await screen.print([
    line(
      `${done} for ${articles} ${articles === 1 ? "article" : "articles"}: ${toCountWords(proposed)}.`,
    ),
    ...(otherLanguages === 0
      ? []
      : [line(`Left alone: ${otherLanguages} in other languages than English.`)]),
    ...(dryRun || where === undefined ? [] : [line(`Wrote ${where}.`)]),
  ]);
}
