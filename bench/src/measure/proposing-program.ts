/**
 * A process of its own that proposes for articles, and says what it took: so that the memory of one
 * measurement is not that of the one before.
 */
import { readFileSync } from "node:fs";
import { argv, cpuUsage, memoryUsage, resourceUsage, stdout } from "node:process";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { articleIdOf, emptyDataset, segmentBlocks, sourceTextOf } from "@onrecord/domain";
import { listRecords, Proposer } from "@onrecord/propose";
import { z } from "zod";

import { createQuotedArticles } from "../corpus/quoted-articles.ts";
import type { QuotedArticle } from "../corpus/quoted-articles.ts";
import type { ProposingCost } from "./proposing-cost.ts";
import { ProposingTask } from "./proposing-cost.ts";

const Line = z.object({ text: z.string(), date: z.string() });

/** Articles of a file; from its end on, again from its beginning with a line that tells them apart. */
function articlesOf(file: string): (number: number) => QuotedArticle {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Line.parse(JSON.parse(line)));
  return (number) => {
    const { text = "", date = "" } = lines[(number - 1) % lines.length] ?? {};
    const round = Math.floor((number - 1) / lines.length);
    return { text: round === 0 ? text : `${text}\n\n${round + 1}`, published: date };
  };
}

async function toDataset({ text: raw, published }: QuotedArticle, base: Dataset): Promise<Dataset> {
  const source = await sourceTextOf(raw);
  const { text, sha256, bytes } = source;
  const id = articleIdOf(sha256);
  const file = `texts/${id.slice("article/".length)}.txt`;
  const article = {
    kind: "article" as const,
    id,
    file,
    sha256,
    bytes,
    language: "en",
    translation: null,
    headline: null,
    publisher: null,
    author: null,
    url: null,
    rights: null,
    published: { edtf: published, basis: "textual" as const, reason: null },
    blocks: segmentBlocks(text),
  };
  return { ...emptyDataset(base.manifest), articles: [article], texts: { [file]: source } };
}

const megabytes = (bytes: number): number => bytes / 1e6;

async function run(task: ProposingTask): Promise<ProposingCost> {
  const { dataset: base } = await readDataset(bundledDatasetFolder());
  const { text = "" } = Object.values(base.texts)[0] ?? {};
  const article = task.file === null ? createQuotedArticles(text) : articlesOf(task.file);
  const proposer = new Proposer({ at: "2026-11-23" });
  const kept: unknown[] = [];
  const before = megabytes(memoryUsage.rss());
  let [words, records, micros] = [0, 0, 0];
  for (let number = 1; number <= task.articles; number += 1) {
    const dataset = await toDataset(article(number), base);
    words += wordsIn(dataset);
    const start = cpuUsage();
    const made = proposer.propose(dataset).records;
    const { user, system } = cpuUsage(start);
    micros += user + system;
    records += listRecords(made).length;
    if (task.keep) kept.push(made);
  }
  const peak = megabytes(resourceUsage().maxRSS * 1024);
  return { articles: task.articles, words, records, seconds: micros / 1e6, peak, before };
}

const wordsIn = ({ texts }: Dataset): number =>
  Object.values(texts).reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

const task = ProposingTask.parse(JSON.parse(argv[2] ?? ""));
stdout.write(JSON.stringify(await run(task)));
