/** The import: from files and folders into a collection, in batches that are kept or not as a whole. */
import { setImmediate } from "node:timers/promises";
import type { ImportEvent, ImportFinding, ReadOptions } from "@onrecord/import";
import { readSources } from "@onrecord/import";
import { FileProgress } from "./file-progress.ts";
import { toFileReading } from "./file-reading.ts";
import { importDataset } from "./import-dataset.ts";
import type { Importer } from "./importer.ts";
import type { ImportRequest } from "./import-journal.ts";
import type { ImportEnd, ImportSummary, ReportEntry, ReportOutcome } from "./import-report.ts";

export type ImportProgress = Extract<ImportEvent, { kind: "progress" }>;
export type ImportMapping = Extract<ImportEvent, { kind: "mapping" }>;

export type ImportOptions = Pick<
  ReadOptions,
  "limits" | "map" | "only" | "signal" | "input" | "leaveOut" | "pdfThread"
> & {
  /** Write nothing; say only what would become of each source. */
  readonly dryRun?: boolean;
  /** Take all or nothing: the first refusal ends the import, and nothing of it is kept. */
  readonly strict?: boolean;
  /** End the import after so many refusals; what was taken is kept. */
  readonly maxErrors?: number | undefined;
  /** Is told of each article and each finding. */
  readonly onEntry?: (entry: ReportEntry) => void;
  /** Is told when a batch has been kept. */
  readonly onKept?: () => void;
  /** Is told how far a file was read, in bytes. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Is told how the fields of a file's records are read, where it has fields. */
  readonly onMapping?: (mapping: ImportMapping) => void;
};

/** A batch is kept when it holds so many articles, or so many bytes of sources. */
const BATCH = 4000;
const BATCH_BYTES = 64 * 1024 * 1024;

/** How long the process may be deaf, in milliseconds. */
const BREATH = 25;

/**
 * Imports sources into a collection. Files that an earlier import finished and that have not changed
 * since are passed over, unless they are to be read otherwise; one that it did not finish is gone on with. Nothing is lost and nothing is
 * twice in the collection, however a run ends.
 * @throws Error when the collection cannot be written, and what `@onrecord/import` cannot foresee.
 */
export async function importSources(
  paths: readonly string[],
  importer: Importer,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const run = new ImportRun(importer, options);
  const request: ImportRequest = { paths, map: options.map ?? {} };
  try {
    if (options.dryRun !== true) run.start(request);
    await run.read(paths);
  } catch (error) {
    if (options.signal?.aborted !== true) {
      importer.rollback();
      throw error;
    }
    run.end = "stopped";
  }
  return run.finish(request);
}

class ImportRun {
  end: ImportEnd | undefined;
  readonly #importer: Importer;
  readonly #options: ImportOptions;
  readonly #counts: { [O in ReportOutcome]: number } = {
    added: 0,
    version: 0,
    changed: 0,
    "another source": 0,
    known: 0,
    skipped: 0,
    refused: 0,
    warned: 0,
  };
  readonly #files = { read: 0, anew: 0, unchanged: 0 };
  /** Ids that a dry run met, for nothing of it is in the collection. */
  readonly #met = new Set<string>();
  #pending = 0;
  #bytes = 0;
  #heard = performance.now();
  readonly #progress: FileProgress;

  constructor(importer: Importer, options: ImportOptions) {
    this.#importer = importer;
    this.#options = options;
    const reading = toFileReading(options);
    this.#progress = new FileProgress(importer, { reading, isDry: options.dryRun === true });
  }

  start(request: ImportRequest): void {
    this.#importer.begin();
    this.#importer.journal.startRun(request);
    if (this.#options.strict !== true) this.#importer.commit();
  }

  async read(paths: readonly string[]): Promise<void> {
    const { limits, map, only, signal, input, leaveOut = [], pdfThread } = this.#options;
    const skip = (file: string, size: number, modified: number): boolean =>
      this.#isUnchanged(file, size, modified);
    for await (const event of readSources(paths, {
      ...(limits && { limits }),
      ...(map && { map }),
      ...(only && { only }),
      ...(signal && { signal }),
      ...(input && { input }),
      ...(pdfThread && { pdfThread }),
      leaveOut: [...this.#importer.files, ...leaveOut],
      skip,
    })) {
      if (event.kind === "dataset") {
        this.#takeDataset(await importDataset(event.path, this.#importer, this.#options));
      } else this.#take(event);
      if (this.end !== undefined) return;
      await this.#breathe();
    }
  }

  /** Small files are read without waiting: lets the process hear of Ctrl-C all the same. */
  async #breathe(): Promise<void> {
    const now = performance.now();
    if (now - this.#heard < BREATH) return;
    await setImmediate();
    this.#heard = performance.now();
    this.#options.signal?.throwIfAborted();
  }

  #takeDataset(entries: readonly ReportEntry[]): void {
    for (const entry of entries) this.#report(entry);
    if (this.end === undefined) this.#files.read += 1;
    this.#keepIfDue(true);
  }

  finish(request: ImportRequest): ImportSummary {
    const end = this.end ?? "finished";
    if (end === "refused as a whole") this.#importer.rollback();
    else if (this.#options.dryRun !== true) {
      this.#progress.write();
      this.#importer.begin();
      if (end === "finished") this.#importer.journal.finishRun(request);
      this.#importer.commit();
    }
    return { end, counts: this.#counts, files: this.#files };
  }

  #isUnchanged(path: string, size: number, modified: number): boolean {
    const isUnchanged = this.#progress.isUnchanged(path, size, modified);
    if (isUnchanged) this.#files.unchanged += 1;
    return isUnchanged;
  }

  #take(event: Exclude<ImportEvent, { kind: "dataset" }>): void {
    switch (event.kind) {
      case "progress":
        this.#options.onProgress?.(event);
        return;
      case "mapping":
        this.#progress.noteFields(event.path);
        this.#options.onMapping?.(event);
        return;
      case "done":
        this.#files.read += 1;
        if (this.#progress.finish(event)) this.#files.anew += 1;
        return;
      case "article":
        this.#progress.noteFormat(event.draft.origin);
        if (this.#progress.isNext(event.draft.origin.path)) this.#takeArticle(event);
        return;
      case "finding":
        // Told again where a run is gone on with: what is wrong with a source still is.
        this.#progress.isNext(event.finding.path);
        this.#report(toEntry(event.finding));
        return;
    }
  }

  #takeArticle({ draft }: Extract<ImportEvent, { kind: "article" }>): void {
    const { path, entry, line, bytes } = draft.origin;
    const added =
      this.#options.dryRun === true
        ? this.#lookAt(draft)
        : this.#importer.add(draft, this.#progress.earlier);
    const refused = added.outcome === "refused";
    this.#report({
      outcome: added.outcome,
      path,
      entry,
      line,
      article: refused ? null : added.articleId,
      code: refused ? "article-unfit" : null,
      reason: refused ? `There is no article in it, for ${added.reason}.` : null,
    });
    this.#pending += 1;
    this.#bytes += bytes.length;
    this.#keepIfDue(false);
  }

  #lookAt(draft: Parameters<Importer["look"]>[0]): ReturnType<Importer["look"]> {
    const looked = this.#importer.look(draft, this.#progress.earlier);
    if (looked.outcome === "refused") return looked;
    if (this.#met.has(looked.articleId)) return { ...looked, outcome: "another source" };
    this.#met.add(looked.articleId);
    return looked;
  }

  #report(entry: ReportEntry): void {
    const { strict, maxErrors, onEntry } = this.#options;
    this.#counts[entry.outcome] += 1;
    onEntry?.(entry);
    if (entry.outcome !== "refused") return;
    if (strict === true) this.end = "refused as a whole";
    else if (maxErrors !== undefined && this.#counts.refused > maxErrors)
      this.end = "too many errors";
  }

  /** Ends the batch where it is full, with how far the file was read. */
  #keepIfDue(now: boolean): void {
    const { dryRun, strict } = this.#options;
    if (dryRun === true || strict === true || this.end !== undefined) return;
    if (!now && this.#pending < BATCH && this.#bytes < BATCH_BYTES) return;
    this.#progress.write();
    this.#importer.commit();
    this.#pending = 0;
    this.#bytes = 0;
    this.#options.onKept?.();
  }
}

const toEntry = ({ code, outcome, path, entry, line, reason }: ImportFinding): ReportEntry => ({
  outcome,
  path,
  entry,
  line,
  article: null,
  code,
  reason,
});
