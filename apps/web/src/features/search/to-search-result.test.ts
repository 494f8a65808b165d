import { bundledDatasetFolder, openArchive, readDataset } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { expect, test } from "vitest";
import { toSearchResult } from "./to-search-result.ts";

const { dataset, stamp } = await readDataset(bundledDatasetFolder());

/** What is said below the title of each hit. */
function factsOf(changed: Dataset, text: string): readonly (readonly string[])[] {
  const archive = openArchive({ file: ":memory:", dataset: changed, stamp });
  try {
    const answer = archive.search.search({ text, limit: 5 });
    return toSearchResult(text, { answer, stories: [] }).hits.map(({ facts }) => facts);
  } finally {
    archive.close();
  }
}

test("a claim that was only proposed, or is said not to be so, is found as such", () => {
  const query = "kind:event place:kidal";
  expect(factsOf(dataset, query)).toEqual([[]]);
  const events = dataset.events.map(
    (event) => ({ ...event, status: "proposed", polarity: "negated" }) as const,
  );
  expect(factsOf({ ...dataset, events }, query)).toEqual([
    ["said not to be so", "proposed, not yet reviewed"],
  ]);
});
