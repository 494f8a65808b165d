/** Reads a whole collection as a dataset. In memory: for the largest collections this is too much. */
import type { Finding } from "@onrecord/domain";
import { canonicalOrigin, check } from "@onrecord/domain";
import { toJsonDocument } from "@onrecord/formats";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { Io } from "../io.ts";
import type { DatasetSource } from "./dataset-source.ts";
import { toExportFiles } from "./export-files.ts";

/**
 * The collection at a path. Places in its texts are shown in them, and those in its records as they
 * stand in its JSON export. `checked` says whether it is looked for what is wrong with it.
 */
export function readArchive(
  archive: string,
  io: Io,
  { checked }: { readonly checked: boolean },
): DatasetSource {
  const collection = openCollectionAt(archive, io);
  try {
    const dataset = collection.store.dataset();
    const findings: readonly Finding[] = checked ? check(dataset) : [];
    const json = findings.length === 0 ? "" : toJsonDocument(dataset);
    const files = toExportFiles({
      json,
      name: archive,
      dataset,
      candidate: dataset,
      origin: canonicalOrigin,
    });
    return { subject: archive, dataset, stamp: "", findings, files };
  } finally {
    collection.close();
  }
}
