import type { Archive } from "@onrecord/data";
import type { SearchExample } from "./search-result.ts";
import { toSearchExamples } from "./to-search-examples.ts";

type Kept = { readonly counts: string; readonly examples: readonly SearchExample[] };

const kept = new WeakMap<Archive, Kept>();

/**
 * The examples of an archive. To find some takes several searches over all of it, so they are kept
 * until the archive holds more or less than it did.
 */
export function findSearchExamples(archive: Archive): readonly SearchExample[] {
  const counts = JSON.stringify(archive.store.counts());
  const known = kept.get(archive);
  if (known?.counts === counts) return known.examples;
  const examples = toSearchExamples(archive);
  kept.set(archive, { counts, examples });
  return examples;
}
