import "server-only";
import { createWriteStream, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { importSources, isBusy } from "@onrecord/data";
import type { Importer, ImportSummary, ReportEntry } from "@onrecord/data";
import { whenFree } from "./writing/when-free.ts";

/** What became of a file that was dropped. */
export type FileImport = {
  readonly counts: ImportSummary["counts"];
  /** What was not taken, or taken with a doubt; the first of them. */
  readonly told: readonly Pick<ReportEntry, "outcome" | "line" | "reason">[];
  /** Ids of the articles that are new; the first of them. */
  readonly articles: readonly string[];
};

/** No file that is dropped may be larger; a larger one is imported on the command line. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** So many findings are told. */
const MOST_TOLD = 20;
/** So many new articles are named. */
const MOST_ARTICLES = 2000;

/**
 * The program that reads PDFs. A bundle has no place on disk beside which it would lie: it is looked for from the folder in
 * which the app runs upwards.
 */
function findPdfThread(folder = process.cwd()): URL {
  const file = join(folder, "packages", "import", "src", "pdf-thread.ts");
  if (existsSync(file) || dirname(folder) === folder) return pathToFileURL(file);
  return findPdfThread(dirname(folder));
}

const PDF_THREAD = findPdfThread();

/** A file that is larger than may be dropped. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
}

/** One file after the other: an import is one transaction after the other on one connection. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Imports a file that was dropped, under the name that it has on the reader's machine. It is kept in a
 * temporary folder meanwhile, and its bytes in the collection for good.
 * @throws FileTooLarge before anything of it is imported.
 */
export async function importFile(
  importer: Importer,
  name: string,
  body: AsyncIterable<Uint8Array>,
): Promise<FileImport> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-drop-"));
  try {
    const file = join(folder, toFileName(name));
    await pipeline(Readable.from(body), limitBytes(), createWriteStream(file));
    const run = last.then(() => importWhenFree(importer, name, file));
    last = run.catch(() => undefined);
    return await run;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits for another process that writes, as long as nothing of the file is in yet. */
async function importWhenFree(importer: Importer, name: string, file: string): Promise<FileImport> {
  const outcome = await whenFree<FileImport | HeldUp>({
    attempt: async () => {
      let begun = false;
      const onEntry = (): void => {
        begun = true;
      };
      try {
        return await importAs(importer, { name, file, onEntry });
      } catch (error) {
        if (begun || !isBusy(error)) throw error;
        return { heldUp: error };
      }
    },
    isHeldUp: (made) => "heldUp" in made,
  });
  if ("heldUp" in outcome) throw outcome.heldUp;
  return outcome;
}

type HeldUp = { readonly heldUp: unknown };

type FileToImport = {
  readonly name: string;
  readonly file: string;
  readonly onEntry: () => void;
};

async function importAs(
  importer: Importer,
  { name, file, onEntry }: FileToImport,
): Promise<FileImport> {
  const told: ReportEntry[] = [];
  const articles: string[] = [];
  const named: Importer = {
    ...importer,
    add: (draft) => importer.add({ ...draft, origin: { ...draft.origin, path: name } }),
  };
  const { counts } = await importSources([file], named, {
    pdfThread: PDF_THREAD,
    onEntry: (entry) => {
      onEntry();
      if (entry.reason !== null && told.length < MOST_TOLD) told.push(entry);
      const isNew = entry.outcome === "added" || entry.outcome === "version";
      if (isNew && entry.article !== null && articles.length < MOST_ARTICLES)
        articles.push(entry.article);
    },
  });
  return {
    counts,
    articles,
    told: told.map(({ outcome, line, reason }) => ({ outcome, line, reason })),
  };
}

/** The ending says what a file is; the rest of a name that a browser sent is not trusted with a path. */
export const toFileName = (name: string): string => {
  const plain = name.replaceAll(/[^\p{L}\p{N}._-]/gu, "_").replace(/^\.+/u, "");
  return plain.slice(-100) || "file";
};

function limitBytes(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.byteLength;
      done(bytes > MOST_BYTES ? new FileTooLarge() : null, chunk);
    },
  });
}
