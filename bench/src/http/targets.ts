/** What is asked of the web app. */
import type { ArticleMaterial } from "../corpus/article-material.ts";
import type { BenchQuery } from "../corpus/bench-query.ts";
import { toArchiveQuery } from "../engines/on-record-archive.ts";
import { varyQueries } from "./vary-queries.ts";

export type Target = { readonly name: string; readonly paths: readonly string[] };

const toCall = (text: string): string =>
  `/api/trpc/search.run?input=${encodeURIComponent(JSON.stringify({ text, limit: 20 }))}`;

/** Of every query so many calls that differ: far more than the archive keeps answers. */
const VARIANTS = 20;

/** Spaces at the end change nothing but the words of the call. */
const toNewCalls = (texts: readonly string[]): string[] =>
  Array.from({ length: VARIANTS }, (_, variant) =>
    texts.map((text) => toCall(text + " ".repeat(variant))),
  ).flat();

/**
 * The search call, asked before, asked anew for articles that were found before, and asked anew with ever
 * new words; the search page, with all queries in turn; and two lists.
 */
export const toTargets = (
  queries: readonly BenchQuery[],
  material: Pick<ArticleMaterial, "words">,
): readonly Target[] => {
  const texts = toTexts(queries);
  return [
    { name: "the search call, asked before", paths: texts.map(toCall) },
    { name: "the search call, asked anew", paths: toNewCalls(texts) },
    {
      name: "the search call, ever new words",
      paths: [...new Set(toTexts(varyQueries(queries, material, VARIANTS)))].map(toCall),
    },
    {
      name: "the search page",
      paths: texts.map((text) => `/search?q=${encodeURIComponent(text)}`),
    },
    { name: "the list of articles", paths: ["/articles"] },
    { name: "the overview", paths: ["/"] },
  ];
};

/** Every class comes early, however soon the time is up. */
const toTexts = (queries: readonly BenchQuery[]): readonly string[] =>
  queries
    .flatMap((query) => toArchiveQuery(query) ?? [])
    .toSorted((a, b) => orderOf(a) - orderOf(b));

/** Any fixed order that mixes the classes. */
const orderOf = (text: string): number => {
  let mixed = 7;
  for (const character of text) mixed = (mixed * 31 + (character.codePointAt(0) ?? 0)) % 99_991;
  return mixed;
};
