import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { check } from "@onrecord/domain";
import { expect, test } from "vitest";
import { withDay, withText } from "./mistakes.ts";
import { createMyDataset, MY_TEXT } from "./my-dataset.ts";

const dataset = await createMyDataset();
const codesOf = (candidate: typeof dataset): string[] => check(candidate).map(({ code }) => code);

test("the dataset as it was written has nothing to mend", () => {
  expect(check(dataset)).toEqual([]);
});

test("a changed text is found by its fingerprint and by the words that no longer match", async () => {
  const changed = await withText(dataset, MY_TEXT.replace("must", "may"));
  expect(codesOf(changed)).toEqual(
    expect.arrayContaining(["text-hash-mismatch", "anchor-mismatch"]),
  );
});

test("a day that does not fit its weekday is found", () => {
  expect(codesOf(withDay(dataset, "2024-02-29"))).toContain("weekday-mismatch");
});

test("the program prints the three reports", async () => {
  const program = fileURLToPath(new URL("index.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(stdout).toContain("As it was written:\n  Nothing to mend.");
  expect(stdout).toContain("text-hash-mismatch");
  expect(stdout).toContain("weekday-mismatch");
});
