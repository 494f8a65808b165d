import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RecordKind } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import type {
  Condition,
  ExportFile,
  ExportFormat,
  ExportOptions,
  ExportSource,
} from "@onrecord/formats";
import {
  checkCondition,
  findExportFormat,
  parseCondition,
  toExportSource,
  where,
} from "@onrecord/formats";
import { readArchive } from "../dataset/read-archive.ts";
import { EXIT } from "../exit-code.ts";
import { refuseExisting, writeWhole } from "../files/write-whole.ts";
import { countFindings } from "../output/finding-report.ts";
import { line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { UsageError } from "../usage-error.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type ExportOrder = {
  readonly path: string | undefined;
  /** The collection to export instead of a dataset. */
  readonly archive: string | undefined;
  readonly format: string;
  readonly kinds: readonly string[];
  readonly where: readonly string[];
  readonly out: string | undefined;
  readonly force: boolean;
};

/** Writes records to stdout or to files. Fails where there are none, or where some had errors. */
export async function exportRecords(order: ExportOrder, shop: Workshop): Promise<number> {
  const { format, options, conditions } = toRequest(order);
  const { dataset, findings } =
    order.archive === undefined
      ? await openSource(order.path, shop)
      : readArchive(order.archive, shop.io, { checked: false });
  const source = where(toExportSource(dataset), conditions);
  await deliver([...format.write(source, options)], order, shop);
  if (isEmpty(source, options)) {
    await shop.screen.note([line("No record fulfils the conditions.")]);
    return EXIT.findings;
  }
  return countFindings(findings).errors > 0 ? EXIT.findings : EXIT.ok;
}

type Request = {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly conditions: readonly Condition[];
};

function toRequest({ format, kinds, where: conditions }: ExportOrder): Request {
  const asked = RECORD_KINDS.filter((kind) => kinds.includes(kind));
  const among = asked.length === 0 ? RECORD_KINDS : asked;
  return {
    format: getFormat(format),
    options: { kinds: asked.length === 0 ? undefined : asked },
    conditions: conditions.map((text) => getCondition(text, among)),
  };
}

/** @throws RangeError when there is no such format; the parser has refused it before. */
function getFormat(name: string): ExportFormat {
  const format = findExportFormat(name);
  if (format === undefined) throw new RangeError(`no export format "${name}"`);
  return format;
}

function getCondition(text: string, kinds: readonly RecordKind[]): Condition {
  const condition = parseCondition(text);
  if (!condition.ok) throw new UsageError(condition.error);
  const fault = checkCondition(condition.value, kinds);
  if (fault !== undefined) throw new UsageError(fault);
  return condition.value;
}

/** Whether conditions left no record at all. */
const isEmpty = (source: ExportSource, { kinds = RECORD_KINDS }: ExportOptions): boolean =>
  kinds.every((kind) => source.count(kind) === 0);

async function deliver(
  files: readonly ExportFile[],
  order: ExportOrder,
  shop: Workshop,
): Promise<void> {
  const { out = "-", format } = order;
  const [only] = files;
  if (out !== "-") return writeFiles(files, { ...order, out }, shop);
  if (files.length === 1 && only !== undefined) return writeOut(only, shop);
  throw new UsageError(`${countOf(files.length, "table")} cannot go to one stream as ${format}.`, [
    "Give a folder with --out, or choose one table with --kind.",
  ]);
}

async function writeOut({ chunks }: ExportFile, { io }: Workshop): Promise<void> {
  const decoder = new TextDecoder();
  for (const chunk of chunks)
    await io.stdout.write(typeof chunk === "string" ? chunk : decoder.decode(chunk));
}

async function writeFiles(
  files: readonly ExportFile[],
  { out, force }: ExportOrder & { readonly out: string },
  { io, screen }: Workshop,
): Promise<void> {
  const target = resolve(io.cwd, out);
  const isFolder = files.length > 1 || out.endsWith("/") || isExistingFolder(target);
  const paths = files.map((file) => ({
    file,
    path: isFolder ? join(target, file.name) : target,
    shown: isFolder ? join(out, file.name) : out,
  }));
  // All are looked at first, so that nothing is written when one is in the way.
  if (!force) for (const { path, shown } of paths) refuseExisting(path, shown);
  for (const { file, path, shown } of paths) {
    await writeWhole(path, { chunks: file.chunks, force, signal: io.signal });
    await screen.note([line(`Wrote ${shown}.`)]);
  }
}

const isExistingFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
