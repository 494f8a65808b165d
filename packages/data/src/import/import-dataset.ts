/** Imports a dataset, a folder or a JSON export, with everything in it: entities and claims too. */
import type { Dataset } from "@onrecord/domain";
import { readDataset } from "../dataset/read-dataset.ts";
import type { Importer } from "./importer.ts";
import type { ReportEntry } from "./import-report.ts";

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
