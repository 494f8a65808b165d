import { expect, test } from "vitest";
import { describeFinding } from "./describe-finding.ts";
import type { Finding } from "./finding.ts";
import { FINDING_CODES, FINDINGS } from "./findings.ts";
import { newFinding } from "./new-finding.ts";

const path = { file: "people.jsonl", line: 3, pointer: "" };

const READING: readonly (readonly [Finding, string])[] = [
  [
    newFinding("json-malformed", { path }, { reason: "a comma is missing", column: 12 }),
    "This line is not well-formed JSON at column 12: a comma is missing.",
  ],
  [
    newFinding("json-malformed", { path }, { reason: "the line ends too early", column: null }),
    "This line is not well-formed JSON: the line ends too early.",
  ],
  [
    newFinding("file-missing", { path }, { file: "people.jsonl" }),
    "The file people.jsonl is not there.",
  ],
  [
    newFinding("file-unknown", { path }, { file: "persons.jsonl", suggestion: "people.jsonl" }),
    "persons.jsonl is not part of the dataset format and was not read. Did you mean “people.jsonl”?",
  ],
  [newFinding("line-blank", { path }, {}), "This line is empty."],
  [
    newFinding("text-not-utf8", { path }, { file: "texts/a.txt", byte: 17 }),
    "texts/a.txt is not valid UTF-8: byte 17 cannot be read.",
  ],
  [
    newFinding("schema-version-newer", { path }, { found: 3, supported: 1 }),
    "The dataset has format version 3; this program reads up to version 1.",
  ],
];

test.for(READING)("What a reader reports is put into words: $0.code", ([finding, message]) => {
  expect(describeFinding(finding).message).toBe(message);
});

test("Every code has a meaning of one sentence and a cure", () => {
  for (const code of FINDING_CODES) {
    const { meaning, cure } = FINDINGS[code];
    expect(meaning, code).toMatch(/^[A-Z“][^.!?]*(?:\.json[^.!?]*)?\.$/u);
    expect(cure, code).toMatch(/^[A-Z“].*[.]$/su);
  }
});

test("Long quotes are shortened in the middle, and line breaks are shown", () => {
  const exact = `${"a".repeat(60)}\n${"b".repeat(60)}`;
  const args = { exact, found: "x\r\ny", elsewhere: null };
  const { message } = describeFinding(newFinding("anchor-mismatch", { path }, args));
  expect(message).toBe(
    `The record quotes “${"a".repeat(40)} … ${"b".repeat(40)}”, but the article has “x⏎y” here.`,
  );
});
