import { RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { bundledDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import { idOf } from "./id-of.ts";

const baseUrl = "https://example.org/record";

test.each([
  ["statement/lavrov-aid-will-continue", `${baseUrl}/id/statement/lavrov-aid-will-continue`],
  ["person/sergei-lavrov", `${baseUrl}/entities/person/sergei-lavrov`],
  ["article/aec4ca49b0d251b8", `${baseUrl}/articles/aec4ca49b0d251b8`],
  ["source/gum-wiki-map", `${baseUrl}/sources/gum-wiki-map`],
])("%s has the same address by its id everywhere", (id, address) => {
  expect(idOf(id, { baseUrl })).toBe(address);
  expect(idOf(id, {})).toBe(`urn:on-record:${id}`);
});

test("a record and its id have the same address, and no two records share one", () => {
  const dataset = bundledDataset();
  const records = RECORD_KINDS.flatMap((kind) => [...recordsOf(dataset, kind)]);
  for (const record of records)
    expect(idOf(record, { baseUrl })).toBe(idOf(record.id, { baseUrl }));
  expect(new Set(records.map((record) => idOf(record, { baseUrl }))).size).toBe(records.length);
});
