import { describe, expect, test } from "vitest";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { check, indexDataset } from "@onrecord/domain";
import type { Dataset } from "@onrecord/domain";
import type { FindingRow } from "./finding-row.ts";
import { toFindingRows } from "./to-finding-rows.ts";

const { dataset } = await readDataset(bundledDatasetFolder());

const rowsOf = (changed: Dataset): FindingRow[] =>
  toFindingRows(indexDataset(changed), check(changed));

describe("toFindingRows", () => {
  test("marks the words that a finding is about in their sentence", () => {
    const row = rowsOf(dataset).find(({ code }) => code === "text-encoding-artefact");
    const [mark] = row?.passage?.marks ?? [];
    expect(row?.passage?.text.slice(mark?.start, mark?.end)).toBe("??");
    expect(row?.passage?.href).toMatch(/^\/articles\/[0-9a-f]{16}#\d+-\d+$/);
  });

  test("shows the sentence of the claim where a finding has no words of its own", () => {
    const [first, ...others] = dataset.events;
    if (first === undefined) throw new Error("the bundled dataset has no events");
    const time = { edtf: "2024-13-28", expression: null, basis: "textual", reason: null } as const;
    const row = rowsOf({ ...dataset, events: [{ ...first, time }, ...others] }).find(
      ({ code }) => code === "date-not-edtf",
    );
    expect(row?.passage?.text).toContain(first.evidence[0]?.exact);
    expect(row?.where).toMatchObject({ file: "events.jsonl", line: 1 });
  });

  test("shows no sentence where the text is missing", () => {
    const rows = rowsOf({ ...dataset, texts: {} });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ passage }) => passage === null)).toBe(true);
  });
});
