/** Where the files of an export go: to stdout, to one file, into a folder, or into a zip archive. */
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ExportFile, ExportFormat } from "@onrecord/formats";
import { toZip } from "@onrecord/formats";
import type { Workshop } from "../actions/workshop.ts";
import { line } from "../output/line.ts";
import { UsageError } from "../usage-error.ts";
import { refuseExisting, writeWhole } from "./write-whole.ts";

export type ExportTarget = {
  readonly format: ExportFormat;
  /** A path, or - for stdout. */
  readonly out: string;
  readonly force: boolean;
};

/** So many files are named when they are written. */
const NAMED = 20;

/**
 * Writes the files that `write` gives. It is asked for them anew each time that they are looked at,
 * so that a folder of a million texts is never a list of them.
 */
export async function writeExport(
  write: () => Iterable<ExportFile>,
  target: ExportTarget,
  shop: Workshop,
): Promise<void> {
  const { out, force } = target;
  if (out === "-") return writeOut(getOnly(write(), target.format), shop);
  const path = resolve(shop.io.cwd, out);
  if (/\.zip$/i.test(out)) return writeFile(toZip(write()), { path, shown: out, force }, shop);
  const [first, second] = write();
  if (second === undefined && first !== undefined && !isFolder(out, path))
    return writeFile(first.chunks, { path, shown: out, force }, shop);
  return writeFolder(write, { ...target, path }, shop);
}

const isFolder = (out: string, path: string): boolean =>
  out.endsWith("/") || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The one file of an export. @throws UsageError where there are several, or none. */
function getOnly(files: Iterable<ExportFile>, { name }: ExportFormat): ExportFile {
  const [only, second] = files;
  if (only !== undefined && second === undefined) return only;
  const what =
    only === undefined ? "There is nothing to write" : "Several files cannot go to one stream";
  throw new UsageError(`${what} as ${name}.`, [
    "Give a folder or a .zip with --out, or choose one table with --kind.",
  ]);
}

/** How long chunks are made at a stretch, in milliseconds, before a stop can be heard. */
const BREATH = 50;

/** The chunks, with pauses in which the program hears that it should stop. */
async function* withPauses(
  chunks: Iterable<string | Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<string | Uint8Array> {
  let since = performance.now();
  for (const chunk of chunks) {
    yield chunk;
    if (performance.now() - since < BREATH) continue;
    await new Promise((done) => void setImmediate(done));
    signal.throwIfAborted();
    since = performance.now();
  }
}

async function writeOut({ chunks }: ExportFile, { io }: Workshop): Promise<void> {
  for await (const chunk of withPauses(chunks, io.signal)) await io.stdout.write(chunk);
}

/** A file to write, and the name by which the user knows it. */
type Place = { readonly path: string; readonly shown: string; readonly force: boolean };

async function writeFile(
  chunks: Iterable<string | Uint8Array>,
  { path, shown, force }: Place,
  { io, screen }: Workshop,
): Promise<void> {
  if (!force) refuseExisting(path, shown);
  await writeWhole(path, { chunks: withPauses(chunks, io.signal), force, signal: io.signal });
  await screen.note([line(`Wrote ${shown}.`)]);
}

async function writeFolder(
  write: () => Iterable<ExportFile>,
  { out, path, force }: ExportTarget & { readonly path: string },
  shop: Workshop,
): Promise<void> {
  // All are looked at first, so that nothing is written when one is in the way.
  if (!force && isOccupied(path))
    for (const { name } of write()) refuseExisting(join(path, name), join(out, name));
  let written = 0;
  for (const { name, chunks } of write()) {
    const [file, shown] = [join(path, name), join(out, name)];
    written += 1;
    if (written <= NAMED) await writeFile(chunks, { path: file, shown, force }, shop);
    else {
      const { signal } = shop.io;
      await writeWhole(file, { chunks: withPauses(chunks, signal), force, signal });
    }
  }
  if (written > NAMED)
    await shop.screen.note([line(`Wrote ${written - NAMED} more files to ${out}.`)]);
}

const isOccupied = (path: string): boolean => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && (!stats.isDirectory() || readdirSync(path).length > 0);
};
