/**
 * `pnpm lighthouse`: builds and serves the app, asks Lighthouse about the overview, the reader and
 * the search, as a phone and as a desktop, and fails when a category is under 95.
 */
import { mkdir, readFile } from "node:fs/promises";

import { z } from "zod";

import { PROJECT_FOLDER, runCommand } from "./run-command.ts";
import { withServedApp } from "./served-app.ts";
import { quietEnvironment } from "./web-app.ts";

const REPORTS = `${PROJECT_FOLDER}/test-results/lighthouse`;
const LEAST_SCORE = 95;
const CATEGORIES = "--only-categories=performance,accessibility,best-practices,seo";
const VIEWS = {
  overview: "/",
  reader: "/articles/aec4ca49b0d251b8",
  search: "/search?q=kidal",
};
const DEVICES = { phone: [], desktop: ["--preset=desktop"] };
const BROWSER_FLAGS =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run " +
  "--disable-background-networking --disable-component-update --disable-sync";

const Report = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

type Measurement = { readonly name: string; readonly url: string; readonly flags: string[] };

/** The scores of one page by category, 0 to 100; a category that could not be judged has 0. */
const measure = async (
  { name, url, flags }: Measurement,
  browser: string,
): Promise<Record<string, number>> => {
  const output = `${REPORTS}/${name}.json`;
  const args = [url, "--quiet", CATEGORIES, "--output=json", `--output-path=${output}`, ...flags];
  const env = { ...quietEnvironment(), CHROME_PATH: browser };
  const code = await runCommand("lighthouse", [...args, `--chrome-flags=${BROWSER_FLAGS}`], {
    env,
  });
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} on ${url}`);
  const { categories } = Report.parse(JSON.parse(await readFile(output, "utf8")));
  return Object.fromEntries(
    Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
  );
};

const measureAll = async (origin: string, browser: string): Promise<boolean> => {
  let good = true;
  for (const [view, path] of Object.entries(VIEWS)) {
    for (const [device, flags] of Object.entries(DEVICES)) {
      const name = `${view}-${device}`;
      const scores = await measure({ name, url: `${origin}${path}`, flags }, browser);
      const words = Object.entries(scores).map(([title, score]) => `${title} ${score}`);
      console.log(`${name.padEnd(18)} ${words.join(", ")}`);
      good &&= Object.values(scores).every((score) => score >= LEAST_SCORE);
    }
  }
  return good;
};

await mkdir(REPORTS, { recursive: true });
process.exitCode = await withServedApp(measureAll);
