/** Imports a dataset, a folder or a JSON export, with everything in it: entities and claims too. */
import { open, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Dataset } from "@onrecord/domain";
import { DATA_PACKAGE_FILE } from "../dataset/data-package.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import type { Importer } from "./importer.ts";
import type { ReportEntry } from "./import-report.ts";

/** What every JSON export begins with, however it is set. */
const EXPORT_HEAD = /^\s*\{\s*"(?:\$schema"\s*:\s*"urn:on-record:schema:|manifest"\s*:\s*\{)/u;
const HEAD_BYTES = 200;

/** Whether there is a dataset at a path: a folder with its `datapackage.json`, or a JSON export. */
export async function isDataset(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() === true) {
    const head = await readHead(join(path, DATA_PACKAGE_FILE), 100_000);
    return head.includes('"schemaVersion"');
  }
  return stats?.isFile() === true && extname(path) === ".json"
    ? EXPORT_HEAD.test(await readHead(path, HEAD_BYTES))
    : false;
}

async function readHead(path: string, length: number): Promise<string> {
  try {
    await using file = await open(path, "r");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return "";
  }
}

/** Imports a dataset without errors, and says what became of each record; one with errors is refused. */
export async function importDataset(
  path: string,
  importer: Importer,
  { dryRun = false }: { readonly dryRun?: boolean },
): Promise<readonly ReportEntry[]> {
  const { dataset, findings } = await readDataset(path);
  const errors = findings.filter(
    ({ severity, acknowledged }) => severity === "error" && acknowledged === null,
  ).length;
  if (errors > 0) {
    const reason = `The dataset has errors (${errors}): correct them first, onrecord validate shows them.`;
    return [{ ...placeOf(path), outcome: "refused", code: "dataset-errors", reason }];
  }
  return addTo(importer, { dataset, path, dryRun });
}

function addTo(
  importer: Importer,
  { dataset, path, dryRun }: { dataset: Dataset; path: string; dryRun: boolean },
): readonly ReportEntry[] {
  const added = importer.addDataset(dataset, { path, dryRun });
  return added.map(({ id, outcome }) => ({
    ...placeOf(path),
    entry: id,
    outcome,
    article: id.startsWith("article/") ? id : null,
    code: outcome === "skipped" ? "record-differs" : null,
    reason:
      outcome === "skipped"
        ? "The collection has a record of that id which says something else; it is left as it is."
        : null,
  }));
}

const placeOf = (path: string) =>
  ({ path, entry: null, line: null, article: null, code: null, reason: null }) as const;
