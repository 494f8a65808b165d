/** Imports articles into a collection, and says what became of them. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type {
  Collection,
  ImportMapping,
  ImportOptions,
  ImportSummary,
  ReportEntry,
  ProposalSummary,
} from "@onrecord/data";
import {
  formatFieldMapping,
  importSources,
  parseFieldMapping,
  proposeForCollection,
  removeArchive,
} from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { ReportFile } from "../files/report-file.ts";
import { createReportFile } from "../files/report-file.ts";
import { toEntryLine, toSummaryLines } from "../output/import-lines.ts";
import type { ProgressLine } from "../output/import-progress.ts";
import { createProgressLine } from "../output/import-progress.ts";
import { faint, line } from "../output/line.ts";
import { createTicker } from "../output/ticker.ts";
import { wrapLine } from "../output/wrap.ts";
import { UsageError } from "../usage-error.ts";
import type { MemoryKeeper } from "./keep-memory-small.ts";
import { createMemoryKeeper } from "./keep-memory-small.ts";
import type { Workshop } from "./workshop.ts";

export type ArticleImport = {
  readonly paths: readonly string[];
  readonly archive: string;
  readonly map: string | undefined;
  readonly dryRun: boolean;
  /** Whether to propose for what has not been proposed for, when all is imported. */
  readonly propose: boolean;
  readonly strict: boolean;
  readonly resume: boolean;
  readonly maxErrors: number | undefined;
  /** Where to write what became of each article, as JSON Lines. */
  readonly report: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
};

/** So many things that were not taken are shown; the report has them all. */
const SHOWN = 20;

/** Imports what the paths name. A stop waits until what was taken is kept. */
export async function importArticles(order: ArticleImport, shop: Workshop): Promise<number> {
  const { io } = shop;
  const isNew = !existsSync(resolve(io.cwd, order.archive));
  // A dry run makes no file.
  const memory = createMemoryKeeper();
  const collection = openCollectionAt(order.dryRun && isNew ? ":memory:" : order.archive, io, {
    create: !order.resume,
    clearOut: memory.meanwhile,
  });
  try {
    const request = toRequest(order, collection);
    const report = openReport(order, shop);
    const job = { collection, report, memory };
    return await io.finishFirst(async () => {
      const summary = request && (await runImport(order, { ...job, ...request }, shop));
      const proposals = await proposeForNew(order, { ...job, summary }, shop);
      const code = await tellEnd({ summary, proposals }, order, shop);
      if (isNew && !order.dryRun && (summary?.counts.added ?? 0) > 0) await tellNext(order, shop);
      return code;
    });
  } finally {
    const isEmpty = collection.store.counts().article === 0;
    collection.close();
    // A collection that was made for an import that took nothing is not left lying about.
    if (isNew && isEmpty && !order.dryRun) removeArchive(resolve(io.cwd, order.archive));
  }
}

/** What can be done with a new collection, for whoever sits at the terminal. */
async function tellNext({ archive }: ArticleImport, { io, screen }: Workshop): Promise<void> {
  if (!io.stderr.isTerminal || io.signal.aborted) return;
  await screen.note([line(faint(`Search it: onrecord search WORDS --archive ${archive}`))]);
}

type Request = { readonly paths: readonly string[]; readonly map: Record<string, string> };

/**
 * What to import: the paths of the line, or with --resume those of the import that did not end;
 * undefined where it has ended, and there may be articles to propose for.
 */
function toRequest(
  { paths, map, resume, propose }: ArticleImport,
  { importer }: Collection,
): Request | undefined {
  const unfinished = resume ? importer.journal.findUnfinished() : undefined;
  if (paths.length === 0 && unfinished !== undefined)
    return { paths: unfinished.paths, map: { ...unfinished.map } };
  if (paths.length > 0) return { paths, map: toMap(map) };
  if (resume && propose) return undefined;
  throw resume
    ? new UsageError("There is no import to go on with: the last one ended.")
    : new UsageError("onrecord import needs a file or folder to import.", [
        "For example: onrecord import articles.jsonl --archive news.sqlite",
      ]);
}

function toMap(words: string | undefined): Record<string, string> {
  if (words === undefined) return {};
  const parsed = parseFieldMapping(words);
  if (!parsed.ok) throw new UsageError(`--map: ${parsed.error}`);
  return Object.fromEntries(
    Object.entries(parsed.value).flatMap(([field, column]) =>
      column === undefined ? [] : [[field, column]],
    ),
  );
}

function openReport({ report, force }: ArticleImport, { io }: Workshop): ReportFile | undefined {
  if (report === undefined) return undefined;
  return createReportFile(resolve(io.cwd, report), { shown: report, force });
}

type Job = Request & {
  readonly collection: Collection;
  readonly report: ReportFile | undefined;
  readonly memory: MemoryKeeper;
};

async function runImport(
  order: ArticleImport,
  { collection, report, memory, paths, map }: Job,
  shop: Workshop,
): Promise<ImportSummary> {
  const { io, screen } = shop;
  const progress = createProgressLine(io, screen);
  const notes = createNotes(shop, progress);
  const options: ImportOptions = {
    map,
    signal: io.signal,
    ...(paths.includes("-") && { input: io.stdin.open() }),
    leaveOut: report?.files ?? [],
    dryRun: order.dryRun,
    strict: order.strict,
    maxErrors: order.maxErrors,
    onKept: memory.afterBatch,
    onProgress: (read) => progress.read(read),
    onMapping: (mapping) => notes.map(mapping),
    onEntry: (entry) => {
      report?.add(entry);
      if (entry.article === null) notes.tell(entry);
      else progress.count(entry.path);
    },
  };
  const named = paths.map((path) =>
    path === "-" || io.cwd === process.cwd() ? path : resolve(io.cwd, path),
  );
  try {
    const summary = await importSources(named, collection.importer, options);
    report?.finish();
    await notes.end();
    return summary;
  } finally {
    report?.close();
  }
}

/** Notes on stderr, above the progress. Written one after the other, and not waited for meanwhile. */
function createNotes({ screen }: Workshop, progress: ProgressLine) {
  let shown = 0;
  let left = 0;
  let writing = Promise.resolve();
  const note = (lines: Parameters<typeof screen.note>[0]): void => {
    writing = writing.then(() => progress.clear()).then(() => screen.note(lines));
  };
  return {
    map({ path, mapping }: ImportMapping): void {
      // Where no field holds the text, that is refused with the names of the fields.
      if (mapping.text === undefined) return;
      const words = `${path} is read with --map ${formatFieldMapping(mapping)}`;
      note(wrapLine(line(faint(words)), screen));
    },
    tell(entry: ReportEntry): void {
      const told = toEntryLine(entry);
      if (told === undefined) return;
      shown += 1;
      if (shown > SHOWN) left += 1;
      else note(wrapLine(told, screen));
    },
    async end(): Promise<void> {
      if (left > 0) note([line(faint(`and ${left} more; --report FILE has them all`))]);
      await writing;
      await progress.clear();
    },
  };
}

type Imported = Pick<Job, "collection" | "memory"> & {
  readonly summary: ImportSummary | undefined;
};

/** Proposes for the articles that are not proposed for, unless the import ended before its end. */
async function proposeForNew(
  { propose, dryRun }: ArticleImport,
  { collection, memory, summary }: Imported,
  { io }: Workshop,
): Promise<ProposalSummary | undefined> {
  const isImported = summary === undefined || summary.end === "finished";
  if (!propose || dryRun || !isImported) return undefined;
  const ticker = createTicker(io);
  const proposals = await proposeForCollection(collection, {
    at: new Date().toISOString().slice(0, 10),
    signal: io.signal,
    dryRun: false,
    onlyNew: true,
    onArticle: (done) => ticker.show(`proposed for ${done} articles`),
    onKept: memory.afterBatch,
  });
  await ticker.clear();
  return proposals;
}

type Done = {
  readonly summary: ImportSummary | undefined;
  readonly proposals: ProposalSummary | undefined;
};

async function tellEnd(
  { summary, proposals }: Done,
  order: ArticleImport,
  { io, screen }: Workshop,
): Promise<number> {
  if (order.json) await screen.printJson({ ...summary, ...(proposals && { proposals }) });
  else {
    const lines = summary === undefined ? [] : toSummaryLines(summary, order.dryRun);
    await screen.print(lines.flatMap((each) => wrapLine(each, screen)));
    if (proposals !== undefined) {
      const { proposalLines } = await import("../output/proposal-lines.ts");
      await screen.print(proposalLines(proposals, false));
    }
  }
  if (summary?.end === "stopped" || io.signal.aborted) {
    const again = `onrecord import --resume${order.propose ? " --propose" : ""} --archive ${order.archive}`;
    await screen.note([line("Stopped. What was taken is kept; go on with: ", again)]);
    return EXIT.interrupted;
  }
  if (summary === undefined) return EXIT.ok;
  return summary.counts.refused > 0 || summary.end !== "finished" ? EXIT.findings : EXIT.ok;
}
