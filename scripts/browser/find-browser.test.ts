import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { findBrowser } from "./find-browser.ts";

/** A folder with programs, each a small shell script. */
const createPrograms = (programs: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "find-browser-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  }
  return folder;
};

test("a browser on the PATH is found", () => {
  const folder = createPrograms({ "google-chrome": 'echo "Google Chrome 150.0"' });
  expect(findBrowser({ PATH: folder })).toBe(join(folder, "google-chrome"));
});

test("a stub that only asks to install the browser is passed over", () => {
  const folder = createPrograms({
    chromium: 'echo "chromium is not installed" >&2; exit 1',
    "chromium-browser": 'echo "Please run the store"',
    chrome: 'echo "Chromium 150.0"',
  });
  expect(findBrowser({ PATH: folder })).toBe(join(folder, "chrome"));
});

test("the browser that the environment names comes first", () => {
  const folder = createPrograms({
    chromium: 'echo "Chromium 150.0"',
    mine: 'echo "Chromium 151.0"',
  });
  expect(findBrowser({ PATH: folder, ONRECORD_CHROMIUM: join(folder, "mine") })).toBe(
    join(folder, "mine"),
  );
});

test("a named browser that is not there is passed over", () => {
  const folder = createPrograms({ chromium: 'echo "Chromium 150.0"' });
  expect(findBrowser({ PATH: folder, ONRECORD_CHROMIUM: join(folder, "gone") })).toBe(
    join(folder, "chromium"),
  );
});
