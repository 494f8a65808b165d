/**
 * `pnpm lighthouse`: builds and serves the app, asks Lighthouse about the overview, the reader and
 * the search, as a phone and as a desktop. Prints the scores (the median of three runs each, since
 * they vary with what else the machine does) and the script that each page loads at first, and
 * fails when a category is under 95 or the script over its budget.
 */
import { mkdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

import { z } from "zod";

import { PROJECT_FOLDER, runCommand } from "./run-command.ts";
import { withServedApp } from "./served-app.ts";
import { quietEnvironment } from "./web-app.ts";

const REPORTS = `${PROJECT_FOLDER}/test-results/lighthouse`;
const RUNS = [1, 2, 3];
const ATTEMPTS = [1, 2, 3, 4];
const LEAST_SCORE = 95;
const CATEGORIES = "--only-categories=performance,accessibility,best-practices,seo";
const VIEWS = {
  overview: "/",
  reader: "/articles/aec4ca49b0d251b8",
  search: "/search?q=kidal",
};
/** In kilobytes of 1,000 bytes, compressed with gzip as the server does. */
const MOST_SCRIPT: { readonly [view: string]: number } = {
  overview: 170,
  reader: 170,
  search: 171,
};
const DEVICES = { phone: [], desktop: ["--preset=desktop"] };
const BROWSER_FLAGS =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run " +
  "--disable-background-networking --disable-component-update --disable-sync";

const Report = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  audits: z.object({
    "network-requests": z.object({
      details: z.object({
        items: z.array(z.object({ url: z.url(), resourceType: z.string().optional() })),
      }),
    }),
  }),
});

type Measurement = { readonly name: string; readonly url: string; readonly flags: string[] };

/** What Lighthouse says of one page. */
const askLighthouse = async (
  { name, url, flags }: Measurement,
  browser: string,
): Promise<z.infer<typeof Report>> => {
  const output = `${REPORTS}/${name}.json`;
  const args = [url, "--quiet", CATEGORIES, "--output=json", `--output-path=${output}`, ...flags];
  const env = { ...quietEnvironment(), CHROME_PATH: browser };
  // Lighthouse now and then fails to record a page (NO_NAVSTART) and asks to be run again.
  for (const attempt of ATTEMPTS) {
    const code = await runCommand("lighthouse", [...args, `--chrome-flags=${BROWSER_FLAGS}`], {
      env,
    });
    if (code === 0) break;
    if (attempt === ATTEMPTS.length) throw new Error(`Lighthouse ended with ${code} on ${url}`);
  }
  return Report.parse(JSON.parse(await readFile(output, "utf8")));
};

/** The median scores by category, 0 to 100; a category that could not be judged has 0. */
const toScores = (
  reports: readonly z.infer<typeof Report>[],
): readonly (readonly [title: string, score: number])[] =>
  Object.entries(reports[0]?.categories ?? {}).map(([id, { title }]) => {
    const scores = reports.map(({ categories }) => categories[id]?.score ?? 0);
    const median = scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
    return [title, Math.round(median * 100)];
  });

/** The script that a page asked for until it was at rest, in compressed kilobytes. */
const measureScript = async ({ audits }: z.infer<typeof Report>): Promise<number> => {
  const { items } = audits["network-requests"].details;
  const urls = items.filter(({ resourceType }) => resourceType === "Script").map(({ url }) => url);
  const sizes = await Promise.all(
    urls.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

const measureAll = async (origin: string, browser: string): Promise<boolean> => {
  let good = true;
  for (const [view, path] of Object.entries(VIEWS)) {
    for (const [device, flags] of Object.entries(DEVICES)) {
      const name = `${view}-${device}`;
      const reports = [];
      for (const run of RUNS) {
        const measurement = { name: `${name}-${run}`, url: `${origin}${path}`, flags };
        reports.push(await askLighthouse(measurement, browser));
      }
      const scores = toScores(reports);
      const script = Math.max(...(await Promise.all(reports.map(measureScript))));
      const words = scores.map(([title, score]) => `${title} ${score}`);
      console.log(`${name.padEnd(18)} ${words.join(", ")}, script ${script.toFixed(1)} kB`);
      good &&=
        script <= (MOST_SCRIPT[view] ?? 0) && scores.every(([, score]) => score >= LEAST_SCORE);
    }
  }
  return good;
};

await mkdir(REPORTS, { recursive: true });
process.exitCode = await withServedApp(measureAll);
