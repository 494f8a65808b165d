import { indexDataset, toEntityView } from "@onrecord/domain";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { expect, test } from "vitest";
import { toEntityParts } from "./entity-parts.ts";

const BASE = "https://record.example";
const { dataset } = await readDataset(bundledDatasetFolder());
const view = toEntityView(indexDataset(dataset), "place/mali");
if (view === undefined) throw new Error("Mali is in the bundled record");
const totals = {
  mentions: view.mentions.length,
  saidBy: view.saidBy.length,
  saidAbout: view.saidAbout.length,
  events: view.events.length,
  relations: view.relations.length,
};

test("where all is shown, each part has as many claims as it says, and those without any are left out", () => {
  const parts = toEntityParts({ view, totals }, BASE);
  expect(parts.length).toBeGreaterThan(2);
  for (const { claims, total } of parts) expect(claims).toHaveLength(total ?? -1);
  expect(parts.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(
    totals.saidBy + totals.saidAbout + totals.events + totals.relations,
  );
});

test("where there are more than are shown, a part says how many or, of relations, that it does not know, and where they are", () => {
  const more = { ...totals, saidAbout: 418, events: 716, relations: 999 };
  const parts = new Map(toEntityParts({ view, totals: more }, BASE).map((part) => [part.id, part]));
  expect(parts.get("events")).toMatchObject({
    total: 716,
    all: { words: "All events with Mali", href: "/events?entity=place/mali" },
  });
  expect(parts.get("about")).toMatchObject({
    total: 418,
    all: { href: "/statements?about=place/mali" },
  });
  expect(parts.get("relations")?.total).toBeNull();
});
