import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

import { openCollection } from "@onrecord/data";

import { toDraft } from "../engines/on-record-archive.ts";
import type { ArticleGenerator } from "./article-generator.ts";
import { readCorpus } from "./corpus-file.ts";
import { prepareCorpus } from "./prepare-corpus.ts";

const BATCH = 5000;

export type CollectionPlan = {
  /** Where it is made; there must be none yet. */
  readonly file: string;
  readonly articles: number;
  /** Where the corpus is kept. */
  readonly folder: string;
};

/** Makes a collection of so many made-up articles; gives the seconds that adding them took. */
export const makeCollection = async (
  generator: ArticleGenerator,
  { file, articles, folder }: CollectionPlan,
): Promise<number> => {
  const { file: corpus } = await prepareCorpus(generator, folder, articles);
  await mkdir(dirname(file), { recursive: true });
  const collection = openCollection({ file, create: true });
  let milliseconds = 0;
  for await (const batch of readCorpus(corpus, BATCH)) {
    const start = performance.now();
    collection.importer.addAll(batch.map(toDraft));
    milliseconds += performance.now() - start;
  }
  collection.close();
  return milliseconds / 1000;
};
