import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as commands from "./commands.ts";

const { createToken, ...constants } = commands;
const LINES = [...Object.values(constants), createToken("review"), createToken("review,import")];

test.each(LINES)("a shell in the project’s folder takes %s as it stands", (line) => {
  expect(line).toMatch(/^(?:ONRECORD_ARCHIVE=\S+ pnpm start$|pnpm onrecord [a-z]+ )/u);
  // Quotes and dashes that are typeset are letters to a shell.
  expect(line).toMatch(/^[\x20-\x7e]+$/u);
});

/** The commands and options that the command line has, as its reference tells. */
const REFERENCE = readFileSync(new URL("../../../../docs/cli.md", import.meta.url), "utf8");

test.each(LINES)("the command line knows every word of %s", (line) => {
  const [, name] = /^pnpm onrecord ([a-z]+)/u.exec(line) ?? [];
  expect(REFERENCE).toContain(name === undefined ? "ONRECORD_ARCHIVE" : `onrecord ${name}`);
  for (const option of line.match(/--[a-z-]+/gu) ?? []) expect(REFERENCE).toContain(option);
});
