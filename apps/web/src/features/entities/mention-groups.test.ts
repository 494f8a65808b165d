import { expect, test } from "vitest";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, toEntityView } from "@onrecord/domain";
import { toMentionGroups } from "./mention-groups.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const view = toEntityView(indexDataset(dataset), "person/abdoulaye-diop");
const groups = toMentionGroups(view?.mentions ?? []);

test("toMentionGroups counts every mention once", () => {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBe(view?.mentions.length);
});

test("toMentionGroups marks the words of each mention in its sentence", () => {
  const names = groups.find(({ form }) => form === "name");
  const words = names?.sentences.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  );
  expect(words?.every((name) => name.includes("Diop"))).toBe(true);
});

test("toMentionGroups leaves out the ways in which nobody mentions it", () => {
  expect(groups.every(({ sentences }) => sentences.length > 0)).toBe(true);
  expect(groups.map(({ form }) => form)).not.toContain("demonym");
});
