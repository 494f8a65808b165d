import { expect, test } from "vitest";

import { toCommandLine } from "./command-line.ts";

test("a command is told without the folder of one machine, and with quotes where a shell wants them", () => {
  const given = ["--full", "--folder", "there", "--peers", "MiniSearch,better-sqlite3 FTS5"];
  expect(toCommandLine("bench", given)).toBe(
    'pnpm bench --full --peers "MiniSearch,better-sqlite3 FTS5"',
  );
  expect(toCommandLine("bench", ["--folder=there", "--articles", "1000,10000"])).toBe(
    "pnpm bench --articles 1000,10000",
  );
});
