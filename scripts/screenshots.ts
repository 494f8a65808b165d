/**
 * `pnpm screenshots`: pictures of every view, as a phone and as a desktop, by day and by night, into
 * `test-results/screenshots` to be looked at, and the two of the reader that the README shows.
 */
import { copyFile, mkdir } from "node:fs/promises";

import { chromium } from "@playwright/test";

import { PROJECT_FOLDER } from "./run-command.ts";
import { withServedApp } from "./served-app.ts";

const PICTURES = `${PROJECT_FOLDER}/test-results/screenshots`;
const SHOWN = `${PROJECT_FOLDER}/docs/images`;
const ARTICLE = "/articles/aec4ca49b0d251b8";
const VIEWS = {
  overview: "/",
  articles: "/articles",
  reader: ARTICLE,
  permalink: `${ARTICLE}#statement/lavrov-aid-will-continue`,
  people: "/people",
  organizations: "/organizations",
  places: "/places",
  entity: "/entities/person/abdoulaye-diop",
  source: "/sources/country-codes",
  statements: "/statements",
  events: "/events",
  search: "/search?q=kidal",
  "search-examples": "/search",
  "search-help": "/search/help",
  "search-saved": "/search/saved",
  "search-nothing": "/search?q=zanzibar",
  review: "/review",
  health: "/health",
  access: "/access",
  log: "/log",
  "not-found": "/nowhere",
};
const DEVICES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 860 } };
const SCHEMES = ["light", "dark"] as const;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
];

const takeAll = async (origin: string, executablePath: string): Promise<boolean> => {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    for (const [device, viewport] of Object.entries(DEVICES)) {
      for (const colorScheme of SCHEMES) {
        const context = await browser.newContext({ viewport, colorScheme });
        const page = await context.newPage();
        for (const [view, path] of Object.entries(VIEWS)) {
          await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
          await page.evaluate("document.fonts.ready.then(() => null)");
          const name = `${view}-${device}-${colorScheme}`;
          await page.screenshot({ path: `${PICTURES}/${name}.png`, animations: "disabled" });
          console.log(name);
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
  return true;
};

await mkdir(PICTURES, { recursive: true });
await mkdir(SHOWN, { recursive: true });
process.exitCode = await withServedApp(takeAll);
if (process.exitCode === 0) {
  for (const scheme of SCHEMES) {
    await copyFile(`${PICTURES}/reader-desktop-${scheme}.png`, `${SHOWN}/reader-${scheme}.png`);
  }
}
