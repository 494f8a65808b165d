import { join } from "node:path";

import type { ArticleDraft } from "../article-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ImportFinding } from "../import-findings.ts";
import { readSources, type ReadOptions } from "../read-sources.ts";
import { createFolder } from "./temporary-folder.ts";

/** All that reading gave, sorted by what it is. */
export type Reading = {
  readonly events: readonly ImportEvent[];
  readonly drafts: readonly ArticleDraft[];
  readonly findings: readonly ImportFinding[];
  /** The findings' codes, in order. */
  readonly codes: readonly string[];
};

/** Reads sources to the end. */
export async function readAll(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Reading> {
  const events: ImportEvent[] = [];
  for await (const event of readSources(paths, options)) events.push(event);
  const drafts = events.flatMap((event) => (event.kind === "article" ? [event.draft] : []));
  const findings = events.flatMap((event) => (event.kind === "finding" ? [event.finding] : []));
  return { events, drafts, findings, codes: findings.map(({ code }) => code) };
}

/** Writes one file into a new folder and reads it. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Reading> {
  return readAll([join(createFolder({ [name]: content }), name)], options);
}
