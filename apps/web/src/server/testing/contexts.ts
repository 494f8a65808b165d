/** For tests: what procedures reach, of a real collection and of a real archive, and who asks. */
import type { Archive, Collection } from "@onrecord/data";
import type { ServerContext } from "../trpc.ts";
import type { Writer } from "../writing/writer.ts";

export const BASE_URL = "http://localhost:3000";

/** Whoever asks reads, unless a writer is named. */
export const collectionContext = (
  collection: Collection,
  writer: Writer | null = null,
): ServerContext => ({
  archive: collection,
  collection,
  origin: "collection",
  findings: [],
  baseUrl: BASE_URL,
  writer,
});

export const datasetContext = (
  archive: Archive,
  findings: ServerContext["findings"] = [],
): ServerContext => ({
  archive,
  collection: null,
  origin: "dataset",
  findings,
  baseUrl: BASE_URL,
  writer: null,
});
