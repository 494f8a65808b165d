/**
 * `pnpm page-times [articles] [file]`: fills a collection with made-up articles (20,000 where no
 * number is given), serves it, asks for each kind of page many times, and prints how long the server
 * worked (its `Server-Timing` header) and how long the whole answer took, as p50, p95 and the
 * slowest. With a file it serves that collection as it is. It judges nothing: a machine that does
 * something else meanwhile is slower.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createArticleGenerator } from "../bench/src/corpus/article-generator.ts";
import { isCollection, openCollection } from "../packages/data/src/index.ts";
import { findFreePort } from "./free-port.ts";
import { waitForExit } from "./run-command.ts";
import { parseServerAddress } from "./server-address.ts";
import { buildWebApp, serveWebApp, waitUntilUp } from "./web-app.ts";

const ARTICLES = 20_000;
/** How often each kind of page is asked for, after some times that do not count. */
const TIMES = 60;
const WARM_UP = 5;
/** Searches at a time, and for how long, in milliseconds. */
const CONNECTIONS = 16;
const STORM_MS = 5000;

type Sample = { readonly worked: number; readonly whole: number };
type Draft = Parameters<ReturnType<typeof openCollection>["importer"]["add"]>[0];

function* makeDrafts(count: number): Generator<Draft> {
  const generator = createArticleGenerator();
  for (let number = 1; number <= count; number += 1) {
    const { title, text, published, publisher } = generator.article(number);
    yield {
      text,
      title,
      publisher,
      published: { edtf: published, words: published },
      author: null,
      url: null,
      rights: null,
      language: { tag: "en", detected: false },
      origin: {
        path: "made-up.jsonl",
        entry: null,
        line: number,
        format: "json-lines",
        encoding: "utf-8",
        bytes: Buffer.from(text),
      },
    };
  }
}

/** Words of the collection itself, from rare to common, and addresses of its articles. */
function readMaterial(file: string): { words: string[]; hashes: string[]; years: string[] } {
  const collection = openCollection({ file, create: false });
  const { slice, facets } = collection.store.listArticles({}, { page: 1, size: TIMES });
  collection.close();
  const titles = slice.articles.map(({ headline }) => headline ?? "");
  const words = titles.flatMap((title) => title.match(/\p{L}{4,}/gu)?.slice(0, 2) ?? []);
  const years = facets.find(({ field }) => field === "year")?.values ?? [];
  return {
    words,
    hashes: slice.articles.map(({ id }) => id.slice("article/".length)),
    years: years.map(({ value }) => value),
  };
}

const pick = (all: readonly string[], turn: number): string => all[turn % all.length] ?? "";

/** The pages, each by an address for the nth time that it is asked for. */
function toPages(material: ReturnType<typeof readMaterial>): Page[] {
  const word = (turn: number): string => encodeURIComponent(pick(material.words, turn));
  return [
    ["overview", () => "/"],
    ["articles", (turn) => `/articles?sort=${turn % 2 === 0 ? "newest" : "oldest"}`],
    ["articles of a year", (turn) => `/articles?in=${pick(material.years, turn)}`],
    ["article", (turn) => `/articles/${pick(material.hashes, turn)}`],
    ["search, a word", (turn) => `/search?q=${word(turn)}`],
    ["search, two words", (turn) => `/search?q=${word(turn)}+${word(turn + 1)}&sort=newest`],
    ["search, a phrase", (turn) => `/search?q=%22${word(turn * 2)}+${word(turn * 2 + 1)}%22`],
    [
      "search, a word and a year",
      (turn) => `/search?q=${word(turn)}+in:${pick(material.years, turn)}`,
    ],
    ["people", () => "/people"],
    ["organizations", () => "/organizations"],
    ["places", () => "/places"],
    ["events", (turn) => `/events?page=${(turn % 3) + 1}`],
    ["statements", (turn) => `/statements?page=${(turn % 3) + 1}`],
    ["log", () => "/log"],
    ["review", (turn) => (turn % 2 === 0 ? "/review" : "/review?order=least-sure")],
    ["search call", (turn) => toSearchCall(pick(material.words, turn))],
  ];
}

const toSearchCall = (text: string): string =>
  `/api/trpc/search.run?input=${encodeURIComponent(JSON.stringify({ text }))}`;

async function ask(url: string): Promise<Sample> {
  const began = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  const whole = performance.now() - began;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const worked = /total;dur=([\d.]+)/.exec(response.headers.get("server-timing") ?? "")?.[1];
  return { worked: Number(worked), whole };
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

const cells = (values: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(1).padStart(8)).join(" |");

/** The addresses that a page links to, as far as they match, each once. */
async function findLinks(origin: string, path: string, pattern: RegExp): Promise<string[]> {
  const html = await (await fetch(`${origin}${path}`)).text();
  const links = [...html.matchAll(/href="(?<to>\/[^"#]*)"/gu)].map(
    ({ groups }) => groups?.["to"] ?? "",
  );
  return [...new Set(links.map((link) => link.replaceAll("&amp;", "&")))].filter((link) =>
    pattern.test(link),
  );
}

type Page = readonly [name: string, toPath: (turn: number) => string];

/** Pages that others link to: lists as they are narrowed, stories, and what is told and done about entities. */
async function findLinkedPages(origin: string): Promise<Page[]> {
  const pages: Page[] = [];
  const add = (name: string, paths: readonly string[]): void => {
    if (paths.length > 0) pages.push([name, (turn) => pick(paths, turn)]);
  };
  for (const list of [
    "articles",
    "people",
    "organizations",
    "places",
    "events",
    "statements",
    "review",
  ])
    add(`${list}, narrowed`, await findLinks(origin, `/${list}`, new RegExp(`^/${list}\\?`, "u")));
  const entities: string[] = [];
  for (const kind of ["person", "organization", "place"]) {
    const list = { person: "people", organization: "organizations", place: "places" }[kind];
    const found = await findLinks(origin, `/${list}`, new RegExp(`^/entities/${kind}/[^?]+$`, "u"));
    const [most, ...others] = found;
    if (most !== undefined) add(`most mentioned ${kind}`, [most]);
    add(`other ${list}`, others);
    entities.push(...found.slice(0, 20));
    add(`duplicates, ${list}`, [`/entities/duplicates?kind=${kind}`]);
  }
  for (const work of ["merge", "split", "dossier"])
    add(
      `${work} of an entity`,
      entities.map((path) => `${path}/${work}`),
    );
  const merges = await findLinks(origin, "/entities/duplicates", /\/merge\?with=/u);
  add("merge of two", merges);
  const stories: string[] = [];
  for (const list of await findLinks(origin, "/articles", /^\/articles\?/u))
    stories.push(...(await findLinks(origin, list, /\/story$/u)));
  add("story", stories);
  const [story] = stories;
  if (story !== undefined) add("differences", await findLinks(origin, story, /\/differences\//u));
  for (const path of ["/search/help", "/search/saved", "/health", "/import", "/access", "/api"])
    add(path.slice(1), [path]);
  return pages;
}

async function timePage(origin: string, [name, toPath]: Page) {
  for (let turn = 0; turn < WARM_UP; turn += 1) await ask(`${origin}${toPath(turn)}`);
  const samples: Sample[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    samples.push(await ask(`${origin}${toPath(turn + WARM_UP)}`));
  }
  const worked = cells(samples.map((sample) => sample.worked));
  const whole = cells(samples.map((sample) => sample.whole));
  console.log(`| ${name.padEnd(26)} |${worked} |${whole} |`);
}

/** The search call from many sides at once: how many a second, and how long each took. */
async function storm(origin: string, words: readonly string[]): Promise<void> {
  const took: number[] = [];
  const until = performance.now() + STORM_MS;
  const connection = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < until; turn += CONNECTIONS) {
      const { whole } = await ask(`${origin}${toSearchCall(words[turn % words.length] ?? "")}`);
      took.push(whole);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => connection(index)));
  const rate = Math.round((took.length / STORM_MS) * 1000);
  console.log(
    `\nSearch call, ${CONNECTIONS} connections: ${rate} a second, p50 ${percentile(took, 0.5).toFixed(1)} ms, p99 ${percentile(took, 0.99).toFixed(1)} ms`,
  );
}

async function timePages(file: string): Promise<number> {
  const address = parseServerAddress({ PORT: String(await findFreePort()) });
  const built = await buildWebApp();
  if (built !== 0 || typeof address === "string") return 1;
  process.env["ONRECORD_ARCHIVE"] = file;
  const server = serveWebApp(address);
  const ended = new AbortController();
  const exit = waitForExit(server).finally(() => ended.abort());
  try {
    if (!(await waitUntilUp(address, ended.signal))) return 1;
    const material = readMaterial(file);
    console.log(
      `\n| milliseconds               | server p50 |  p95 |  max | whole p50 |  p95 |  max |`,
    );
    console.log(
      `| -------------------------- | -------: | -------: | -------: | -------: | -------: | -------: |`,
    );
    const linked = await findLinkedPages(address.probeUrl);
    for (const page of [...toPages(material), ...linked]) await timePage(address.probeUrl, page);
    await storm(address.probeUrl, material.words);
    return 0;
  } finally {
    server.kill("SIGTERM");
    await exit;
  }
}

const [count = String(ARTICLES), chosen] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "onrecord-page-times-"));
const file = chosen ?? join(folder, "collection.sqlite");
try {
  if (!isCollection(file)) {
    const began = performance.now();
    const collection = openCollection({ file, create: true });
    collection.importer.addAll(makeDrafts(Number(count)));
    collection.close();
    const seconds = (performance.now() - began) / 1000;
    console.log(`${count} made-up articles added in ${seconds.toFixed(1)} s`);
  }
  process.exitCode = await timePages(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
