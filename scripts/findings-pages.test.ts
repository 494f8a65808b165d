import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FINDING_CODES, FINDINGS } from "../packages/domain/src/index.ts";

const FOLDER = join(import.meta.dirname, "../docs/findings");

const LABELS = { error: "Error", warning: "Warning", info: "Info" } as const;

const read = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

test("Each finding code has a page, and each page a code", () => {
  const pages = FINDING_CODES.map((code) => `${code}.md`);
  expect(readdirSync(FOLDER).toSorted()).toEqual([...pages, "README.md"].toSorted());
});

test("The index has each code with its severity and its meaning", () => {
  const rows = read("README.md")
    .split("\n")
    .filter((line) => line.startsWith("| ["))
    .map((line) => line.replaceAll(/ +\|/g, " |"));
  const expected = FINDING_CODES.map((code) => {
    const { severity, meaning } = FINDINGS[code];
    return `| [${code}](${code}.md) | ${severity} | ${meaning} |`;
  });
  expect(rows.toSorted()).toEqual(expected.toSorted());
});

describe.for(FINDING_CODES)("The page of %s", (code) => {
  const page = read(`${code}.md`);
  const { severity, meaning } = FINDINGS[code];

  test("begins with the code, its severity and its meaning", () => {
    expect(page.split("\n").slice(0, 3)).toEqual([
      `# ${code}`,
      "",
      `**${LABELS[severity]}.** ${meaning}`,
    ]);
  });

  test("has an example and a cure", () => {
    expect(page).toMatch(/\n## Example\n\n\S[^]+\n## Cure\n\n\S/u);
  });
});
