/** `pnpm bench:corpus --articles N --out FILE`: the made-up articles as JSON Lines. */
import { parseArgs } from "node:util";

import { createArticleGenerator } from "./corpus/article-generator.ts";
import { writeCorpus } from "./corpus/corpus-file.ts";
import { checkHash, CORPUS_HASHES } from "./corpus/known-hashes.ts";

const USAGE = "Usage: pnpm bench:corpus --articles N --out FILE";

const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const { out } = values;

if (values.help) console.log(USAGE);
else if (out === undefined || !Number.isSafeInteger(articles) || articles < 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const sha256 = await writeCorpus(createArticleGenerator(), { file: out, articles });
  checkHash(`corpus of ${articles} articles`, sha256, CORPUS_HASHES.get(articles));
  console.log(`${articles} articles in ${out}, SHA-256 ${sha256}`);
}
