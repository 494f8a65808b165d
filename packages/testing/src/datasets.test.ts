import { check, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { expect, test } from "vitest";
import { bundledDataset } from "./bundled-dataset.ts";
import { HOSTILE_WORDS, hostileDataset } from "./hostile-dataset.ts";

test("the hostile dataset has records of every kind, and each of the hostile words", () => {
  const dataset = hostileDataset();
  for (const kind of RECORD_KINDS) expect(recordsOf(dataset, kind).length).toBeGreaterThan(0);
  const json = JSON.stringify(dataset);
  for (const words of Object.values(HOSTILE_WORDS))
    expect(json).toContain(JSON.stringify(words).slice(1, -1));
});

test("the hostile dataset is whole: anchors fit their texts, and references lead somewhere", () => {
  const codes = new Set(check(hostileDataset()).map(({ code }) => code));
  for (const code of [
    "schema-error",
    "anchor-mismatch",
    "dangling-id",
    "text-hash-mismatch",
  ] as const)
    expect(codes).not.toContain(code);
});

test("the bundled dataset is read whole", () => {
  const errors = check(bundledDataset()).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
});
