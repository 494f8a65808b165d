import { expect, test } from "vitest";
import { EXIT, toExitCode } from "../exit-code.ts";
import type { ProofResult } from "../run-proofs.ts";
import { toResultTable } from "./result-table.ts";

const result: ProofResult = {
  format: "jsonld",
  tool: "rdflib",
  material: "bundled",
  records: 188,
  plainSpeed: 200,
  exported: { bytes: 2_000_000, seconds: 0.5 },
  version: "7.6.0",
  counts: [{ what: "mentions", out: 88, read: 88 }],
  faults: [],
  missing: null,
};
const wrong: ProofResult = { ...result, faults: ["mentions: 88 exported, 87 read"] };
const missing: ProofResult = { ...result, version: null, missing: "there is no python3 here" };

test("a row says how much was written, how fast, and what was read back", () => {
  expect(toResultTable([result]).split("\n").at(-1)).toBe(
    "| jsonld | bundled | 188 | 2,000,000 | 4.0 | 2.0 % | rdflib 7.6.0 | mentions 88 | all there |",
  );
});

test("what is wrong, missing or lost is said in its row", () => {
  const counts = [{ what: "mentions", out: 88, read: 80, loss: "pronouns" }];
  expect(toResultTable([wrong])).toContain("WRONG: mentions: 88 exported, 87 read");
  expect(toResultTable([missing])).toContain("DID NOT RUN: there is no python3 here");
  expect(toResultTable([{ ...result, counts }])).toContain(
    "mentions 80 of 88 | as its page says: pronouns",
  );
});

test.each([
  ["all proofs hold", [result], EXIT.ok],
  ["one does not", [result, wrong, missing], EXIT.mismatch],
  ["all that ran hold", [result, missing], EXIT.incomplete],
  ["nothing was proved", [], EXIT.mismatch],
] as const)("where %s, the exit code says so", (_, results, code) => {
  expect(toExitCode(results)).toBe(code);
});
