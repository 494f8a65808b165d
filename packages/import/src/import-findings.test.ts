import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { IMPORT_FINDINGS } from "./import-findings.ts";

const docs = readFileSync(
  new URL("../../../docs/contracts/import-formats.md", import.meta.url),
  "utf8",
);

test.each(Object.entries(IMPORT_FINDINGS))(
  "the finding %s is documented with its meaning",
  (code, meaning) => {
    const row = docs.split("\n").find((line) => line.startsWith(`| \`${code}\``));
    expect(row).toContain(meaning);
  },
);
