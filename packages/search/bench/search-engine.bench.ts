/** How long indexing and each class of search take on a generated archive in memory: `pnpm bench`. */
import { test } from "vitest";

import type { EngineRequest, SearchExpression } from "../src/index.ts";
import { createMemoryStorage, openSearchEngine } from "../src/index.ts";
import { createArticle, WORDS } from "./generated-corpus.ts";

const ARTICLES = 20_000;

const word = (rank: number): SearchExpression => ({ kind: "word", text: WORDS[rank] ?? "" });

const CLASSES: Readonly<Record<string, SearchExpression>> = {
  everything: { kind: "all" },
  "a rare word": word(50_000),
  "a common word": word(2),
  "two common words, and": { kind: "and", parts: [word(3), word(9)] },
  "two common words, or": { kind: "or", parts: [word(3), word(9)] },
  "a phrase of common words": { kind: "phrase", text: `${WORDS[1]} ${WORDS[4]}` },
  "a prefix": { kind: "prefix", text: (WORDS[700] ?? "").slice(0, 4) },
  "a common word without another": {
    kind: "and",
    parts: [word(2), { kind: "not", part: word(5) }],
  },
  "a word in a source": {
    kind: "and",
    parts: [word(20), { kind: "facet", field: "source", values: ["Source 2"] }],
  },
  "a word in a year": {
    kind: "and",
    parts: [word(20), { kind: "days", earliest: 12_784, latest: 13_148 }],
  },
};

const toRequest = (expression: SearchExpression): EngineRequest => ({
  expression,
  order: "relevance",
  limit: 20,
  facets: ["kind", "source", "year", "language", "section"],
  facetLimit: 10,
});

const articles = Array.from({ length: ARTICLES }, (_, key) => createArticle(key));

test("indexing", async ({ bench }) => {
  await bench("add and write 2,000 articles of 250 words", () => {
    const engine = openSearchEngine(createMemoryStorage());
    engine.add(articles.slice(0, 2000));
    engine.flush();
  }).run();
});

test("searching", async ({ bench }) => {
  const engine = openSearchEngine(createMemoryStorage());
  engine.add(articles);
  engine.flush();
  for (const [name, expression] of Object.entries(CLASSES)) {
    await bench(name, () => {
      engine.search(toRequest(expression));
    }).run();
  }
});
