import { expect, test } from "vitest";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, toEntityView } from "@onrecord/domain";
import { toEntityRelations } from "./entity-relations.ts";
import type { EntityRelations } from "./entity-relations.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const index = indexDataset(dataset);

function relationsOf(id: string): EntityRelations {
  const view = toEntityView(index, id);
  if (view === undefined) throw new Error(`the bundled dataset has no ${id}`);
  return toEntityRelations(view, "http://localhost:3000");
}

test("toEntityRelations reads each relation from the entity's own side", () => {
  const { others } = relationsOf("place/mali");
  const subjects = others.map(({ heading }) => heading.kind === "relation" && heading.subject.id);
  expect(new Set(subjects)).toEqual(new Set(["place/mali"]));
  expect(others.map(({ label }) => label)).toContain("Mali: parts include Malian army");
});

test("toEntityRelations tells an office of the one who holds it", () => {
  const { offices } = relationsOf("place/russia");
  expect(offices.map(({ label }) => label)).toContain("Vladimir Putin: holds office in Russia");
});
