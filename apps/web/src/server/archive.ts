import "server-only";
import { join } from "node:path";
import { isCollection, openArchive, openCollection, readDataset } from "@onrecord/data";
import type { Archive, Collection } from "@onrecord/data";
import type { Finding } from "@onrecord/domain";

/** The open archive, and what is known about where its records come from. */
export type ServedRecord = {
  readonly archive: Archive;
  /** A collection is the home of what was imported into it; else the archive is made of a dataset. */
  readonly origin: "dataset" | "collection";
  /** What the check found in the dataset. A collection is not checked while it is served. */
  readonly findings: readonly Finding[];
  /** The collection, which can be written; null for a dataset's archive, which is only shown. */
  readonly collection: Collection | null;
};

// Next runs in this app's folder. Its bundle has no place on disk of its own, by which the data
// package finds the bundled dataset elsewhere.
const DEFAULT_ARCHIVE = join(process.cwd(), ".onrecord", "archive.sqlite");
const BUNDLED_DATASET = join(process.cwd(), "..", "..", "packages", "data", "dataset");

/**
 * How long a write waits for another process, in milliseconds. Every reader waits with it: what is
 * longer is waited for without holding anybody up (`writing/when-free.ts`).
 */
const PATIENCE = 20;

// Kept on the global object: the development server loads this module anew at every change.
const kept: { onrecordRecord?: Promise<ServedRecord> | undefined } =
  globalThis as typeof globalThis & {
    onrecordRecord?: Promise<ServedRecord>;
  };

/**
 * Opens the archive once for the life of the process: a collection as it is; else it reads and checks
 * the dataset, and builds the archive anew where the dataset changed. A failure is not kept; the next
 * request tries again.
 */
export function getServedRecord(): Promise<ServedRecord> {
  kept.onrecordRecord ??= open().catch((error: unknown) => {
    kept.onrecordRecord = undefined;
    throw error;
  });
  return kept.onrecordRecord;
}

async function open(): Promise<ServedRecord> {
  const file = process.env["ONRECORD_ARCHIVE"] ?? DEFAULT_ARCHIVE;
  if (isCollection(file)) {
    const collection = openCollection({ file, create: false, patience: PATIENCE });
    return {
      archive: collection,
      origin: "collection",
      findings: [],
      collection,
    };
  }
  const { dataset, findings, stamp } = await readDataset(
    process.env["ONRECORD_DATASET"] ?? BUNDLED_DATASET,
  );
  return {
    archive: openArchive({ file, dataset, stamp }),
    origin: "dataset",
    findings,
    collection: null,
  };
}
