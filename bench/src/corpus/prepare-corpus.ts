/** The corpus file of a size: made when it is not there, and checked in any case. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

import type { ArticleGenerator } from "./article-generator.ts";
import { writeCorpus } from "./corpus-file.ts";
import { checkHash, CORPUS_HASHES } from "./known-hashes.ts";

export type PreparedCorpus = { readonly file: string; readonly sha256: string };

/** The SHA-256 of a file, in hex. */
const hashFile = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
};

/**
 * Gives the file with the first `articles` articles in `folder`.
 * @throws Error when its hash is not the known one.
 */
export const prepareCorpus = async (
  generator: ArticleGenerator,
  folder: string,
  articles: number,
): Promise<PreparedCorpus> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `corpus-${articles}.jsonl`);
  const sha256 = existsSync(file)
    ? await hashFile(file)
    : await writeWhole(generator, file, articles);
  checkHash(`corpus of ${articles} articles (${file})`, sha256, CORPUS_HASHES.get(articles));
  return { file, sha256 };
};

/** A file that was begun and not finished must not be taken for the corpus. */
const writeWhole = async (
  generator: ArticleGenerator,
  file: string,
  articles: number,
): Promise<string> => {
  const sha256 = await writeCorpus(generator, { file: `${file}.part`, articles });
  await rename(`${file}.part`, file);
  return sha256;
};
