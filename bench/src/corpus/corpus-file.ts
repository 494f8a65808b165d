/** The corpus as JSON Lines in a file, one article a line, with the hash that says it is the right one. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";

import type { ArticleGenerator } from "./article-generator.ts";
import type { BenchArticle } from "./bench-article.ts";

const ARTICLES_IN_CHUNK = 500;

/** Writes the first `articles` articles to `file` and gives the SHA-256 of what it wrote, in hex. */
export const writeCorpus = async (
  generator: ArticleGenerator,
  { file, articles }: { readonly file: string; readonly articles: number },
): Promise<string> => {
  const hash = createHash("sha256");
  const stream = createWriteStream(file);
  for (let number = 1; number <= articles; number += ARTICLES_IN_CHUNK) {
    const chunk = toLines(generator, number, Math.min(articles, number + ARTICLES_IN_CHUNK - 1));
    hash.update(chunk);
    if (!stream.write(chunk)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
  return hash.digest("hex");
};

const toLines = (generator: ArticleGenerator, first: number, last: number): string => {
  let lines = "";
  for (let number = first; number <= last; number += 1)
    lines += `${JSON.stringify(generator.article(number))}\n`;
  return lines;
};

/** The SHA-256 of the first `articles` articles as JSON Lines, without writing them anywhere. */
export const hashCorpus = (generator: ArticleGenerator, articles: number): string => {
  const hash = createHash("sha256");
  for (let number = 1; number <= articles; number += 1)
    hash.update(toLines(generator, number, number));
  return hash.digest("hex");
};

/** Reads the articles back in batches of `size`, in order. */
export async function* readCorpus(file: string, size: number): AsyncGenerator<BenchArticle[]> {
  let batch: BenchArticle[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const article: BenchArticle = JSON.parse(line);
    batch.push(article);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
