/** Proposes records for the articles of a dataset or of a collection, and says how many. */
import { resolve } from "node:path";
import type { Collection } from "@onrecord/data";
import { writeDataset } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { emptyDataset, ENTITY_KINDS } from "@onrecord/domain";
import type { NewRecords, ProposedKind } from "@onrecord/propose";
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

/** How many records of each table were proposed. */
type Counts = { [T in keyof NewRecords]: number };

type Summary = {
  readonly articles: number;
  /** Articles that were left alone, because the rules are for English. */
  readonly otherLanguages: number;
  readonly proposed: Counts;
};

/** Proposes, and writes unless it is a dry run. */
export async function propose(request: ProposeRequest, shop: Workshop): Promise<number> {
  const proposer = new Proposer({
    at: new Date().toISOString().slice(0, 10),
    kinds: request.kinds.length === 0 ? undefined : request.kinds.filter(isProposed),
  });
  return request.archive === undefined
    ? proposeForDataset(proposer, request, shop)
    : proposeForCollection(proposer, request, shop);
}

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

/** Ids that are read from a collection at once. */
const AT_ONCE = 500;

function learnEntities(proposer: Proposer, { store }: Collection): void {
  for (const kind of ENTITY_KINDS) {
    const ids = store.idsBeginning(`${kind}/`, Number.MAX_SAFE_INTEGER);
    for (let from = 0; from < ids.length; from += AT_ONCE)
      proposer.learn(store.slice(ids.slice(from, from + AT_ONCE)));
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
    for (const [table, count] of Object.entries(countsOf(records))) addTo(proposed, table, count);
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

const noCounts = (): Counts => ({
  people: 0,
  organizations: 0,
  places: 0,
  mentions: 0,
  times: 0,
  statements: 0,
  events: 0,
  relations: 0,
  sources: 0,
});

const countsOf = (records: NewRecords): Counts => ({
  people: records.people.length,
  organizations: records.organizations.length,
  places: records.places.length,
  mentions: records.mentions.length,
  times: records.times.length,
  statements: records.statements.length,
  events: records.events.length,
  relations: records.relations.length,
  sources: records.sources.length,
});

const isTable = (table: string, counts: Counts): table is keyof Counts => table in counts;

/** Counts are added up in place: they are made for this sum alone. */
function addTo(counts: Counts, table: string, count: number): void {
  if (isTable(table, counts)) Object.assign(counts, { [table]: counts[table] + count });
}

type Told = ProposeRequest & { readonly where: string | undefined };

async function tell(
  summary: Summary,
  { dryRun, json, where }: Told,
  { screen }: Workshop,
): Promise<void> {
  if (json) return screen.printJson({ ...summary, dryRun });
  const { articles, otherLanguages, proposed } = summary;
  const counts = Object.entries(proposed).filter(([, count]) => count > 0);
  const words = counts.map(([table, count]) => `${count} ${table}`).join(", ");
  const done = dryRun ? "Would propose" : "Proposed";
  await screen.print([
    line(
      `${done} for ${articles} ${articles === 1 ? "article" : "articles"}: ${words === "" ? "nothing new" : words}.`,
    ),
    ...(otherLanguages === 0
      ? []
      : [line(`Left alone: ${otherLanguages} in other languages than English.`)]),
    ...(dryRun || where === undefined ? [] : [line(`Wrote ${where}.`)]),
  ]);
}
