/** Runs the queries of a test collection through the engine and through plain BM25. */
import type { SearchEngine, SearchExpression } from "../../src/index.ts";
import { analyze, createMemoryStorage, openSearchEngine } from "../../src/index.ts";
import { B, K1 } from "../../src/scoring.ts";
import type { Quality } from "./measure-ranking.ts";
import { DEPTH, measureRanking, toMeans } from "./measure-ranking.ts";
import { PlainBm25 } from "./plain-bm25.ts";
import { readDocuments, readJudgements, readQueries } from "./read-collection.ts";

export type Contender = {
  readonly name: string;
  readonly quality: Quality;
  /** Milliseconds for a query, the median; the first hundred hits and nothing else. */
  readonly median: number;
};

export type Evaluation = {
  readonly documents: number;
  /** Those with a relevant document: no others say anything. */
  readonly queries: number;
  readonly contenders: readonly Contender[];
  /** In how many queries the engine's nDCG@10 is better than that of plain BM25 with the same numbers, and worse. */
  readonly better: number;
  readonly worse: number;
};

/** Documents to a segment. */
const BATCH = 4000;

/** With the engine's own numbers, to see what the rest of it does, and with those of the textbook and of FTS5. */
const BASELINES = [
  { k1: K1, b: B },
  { k1: 1.2, b: 0.75 },
];

export type EvalOptions = {
  /** The language of documents and queries, as a BCP 47 tag. */
  readonly language: string;
};

/** Evaluates the collection in a folder. @throws CollectionError for one that cannot be read. */
export async function evaluate(folder: string, { language }: EvalOptions): Promise<Evaluation> {
  const judgements = await readJudgements(folder);
  const queries = (await readQueries(folder)).filter(({ id }) => judgements.has(id));
  const { engine, plain, ids } = await index(folder, language);
  const measure = (name: string, search: (text: string) => readonly string[]): Measured => {
    const times: number[] = [];
    const qualities = queries.map(({ id, text }) => {
      const start = performance.now();
      const ranking = search(text);
      times.push(performance.now() - start);
      return measureRanking(ranking, judgements.get(id) ?? new Map());
    });
    const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
    return { name, qualities, median };
  };
  const ask = (text: string, kind: "and" | "or"): string[] =>
    rank(engine, toWords(text, kind)).map((key) => ids[key] ?? "");
  const measured = [
    measure("On Record, any of the words", (text) => ask(text, "or")),
    measure("On Record, all of the words", (text) => ask(text, "and")),
    ...BASELINES.map(({ k1, b }) =>
      measure(`plain BM25 (k1 ${k1}, b ${b}), any of the words`, (text) =>
        plain.search(text, { k1, b, limit: DEPTH }),
      ),
    ),
  ];
  const [ours, , theirs] = measured.map(({ qualities }) => qualities.map(({ ndcg10 }) => ndcg10));
  const gains = (ours ?? []).map((value, at) => value - (theirs?.[at] ?? 0));
  return {
    documents: ids.length,
    queries: queries.length,
    contenders: measured.map(({ qualities, ...rest }) => ({
      ...rest,
      quality: toMeans(qualities),
    })),
    better: gains.filter((gain) => gain > 0).length,
    worse: gains.filter((gain) => gain < 0).length,
  };
}

type Measured = Omit<Contender, "quality"> & { readonly qualities: readonly Quality[] };

type Indexes = {
  readonly engine: SearchEngine;
  readonly plain: PlainBm25;
  /** The ids of the documents, by the engine's keys. */
  readonly ids: readonly string[];
};

async function index(folder: string, language: string): Promise<Indexes> {
  const engine = openSearchEngine(createMemoryStorage());
  const plain = new PlainBm25();
  const ids: string[] = [];
  for await (const document of readDocuments(folder)) {
    const { id, title, text: body } = document;
    plain.add(document);
    engine.add([{ key: ids.length, fields: { title, body }, language, facets: {}, days: null }]);
    ids.push(id);
    if (ids.length % BATCH === 0) engine.flush();
  }
  engine.flush();
  engine.merge();
  return { engine, plain, ids };
}

/** A query of these collections is a sentence, not our search language: its signs mean nothing. */
function toWords(text: string, kind: "and" | "or"): SearchExpression {
  const words = new Set(analyze(text, "und").map(({ start, end }) => text.slice(start, end)));
  return { kind, parts: [...words].map((word) => ({ kind: "word", text: word }) as const) };
}

const rank = (engine: SearchEngine, expression: SearchExpression): readonly number[] =>
  engine
    .search({ expression, order: "relevance", limit: DEPTH, facets: [], facetLimit: 0 })
    .hits.map(({ key }) => key);
