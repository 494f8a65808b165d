import { describe, expect, test } from "vitest";
import type { FindingRow } from "./finding-row.ts";
import {
  narrowFindings,
  readHealthRequest,
  toHealthAddress,
  toHealthFacets,
} from "./health-address.ts";

const finding = (code: FindingRow["code"], severity: FindingRow["severity"]): FindingRow => ({
  key: code,
  code,
  severity,
  meaning: "",
  message: "",
  cure: "",
  where: { file: "articles.jsonl", line: 1, pointer: "" },
  record: null,
  passage: null,
  acknowledged: null,
});

const FINDINGS = [
  finding("text-stray-punctuation", "warning"),
  finding("dangling-id", "error"),
  finding("text-doubled-space", "info"),
];

const codesOf = (findings: readonly FindingRow[]) => findings.map(({ code }) => code);

describe("narrowFindings", () => {
  test("puts the gravest first, or keeps the order of the files", () => {
    expect(codesOf(narrowFindings(FINDINGS, readHealthRequest({})))).toEqual([
      "dangling-id",
      "text-stray-punctuation",
      "text-doubled-space",
    ]);
    expect(narrowFindings(FINDINGS, readHealthRequest({ sort: "file" }))).toEqual(FINDINGS);
  });

  test("leaves only what fits all filters", () => {
    const request = readHealthRequest({ severity: "warning", code: "text-stray-punctuation" });
    expect(codesOf(narrowFindings(FINDINGS, request))).toEqual(["text-stray-punctuation"]);
  });
});

test("toHealthFacets counts each value as if it were chosen instead", () => {
  const [severity, code] = toHealthFacets(FINDINGS, readHealthRequest({ severity: "error" }));
  expect(severity?.values.map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(code?.values.map(({ value }) => value)).toEqual(["dangling-id"]);
});

test("toHealthAddress keeps what is not changed", () => {
  const request = readHealthRequest({ severity: "error", sort: "file" });
  expect(toHealthAddress(request, { code: "dangling-id" })).toBe(
    "/health?severity=error&code=dangling-id&sort=file",
  );
});
