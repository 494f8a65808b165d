import { expect, test } from "vitest";

import { checkAnswers } from "./check-answers.ts";
import type { FoundAnswer } from "./engine-messages.ts";

const HITS = [
  { number: 4, score: 2.5 },
  { number: 9, score: 1.25 },
];
const ANSWER: FoundAnswer = { query: "and 01", count: 2, total: 2, hits: HITS };
const of = (engine: string, answer: FoundAnswer, formula: string | null = "bm25") => ({
  engine,
  formula,
  answers: [answer],
});

const facets = (count: number): FoundAnswer["facets"] =>
  new Map([["kind", [{ value: "report", count }]]]);

test("engines that found the same have no differences", () => {
  expect(checkAnswers([of("A", ANSWER), of("B", ANSWER)])).toEqual([]);
});

test("unequal counts are a difference, with the engine and the query", () => {
  const other = { ...ANSWER, count: 1, total: 1, hits: HITS.slice(1) };
  expect(checkAnswers([of("A", ANSWER), of("B", other, null)])).toEqual([
    "B, and 01: 1 hits, not 2",
  ]);
});

test("an engine that shows another count than it finds is told, be it the first or another", () => {
  const wrong = { ...ANSWER, total: 3 };
  expect(checkAnswers([of("A", wrong), of("B", wrong)])).toEqual([
    "A, and 01: shows 3 hits of 2",
    "B, and 01: shows 3 hits of 2",
  ]);
});

test("an engine that lists too few hits is told", () => {
  expect(checkAnswers([of("A", { ...ANSWER, hits: HITS.slice(1) })])).toEqual([
    "A, and 01: lists 1 of 2 hits",
  ]);
});

test("only engines with the same formula must rank alike", () => {
  const other = {
    ...ANSWER,
    hits: [HITS[0], { number: 9, score: 1.2 }].filter((hit) => hit !== undefined),
  };
  expect(checkAnswers([of("A", ANSWER), of("B", other)])).toEqual([
    "B, and 01: place 2 scores 1.2, not 1.25",
  ]);
  expect(checkAnswers([of("A", ANSWER), of("B", other, "another")])).toEqual([]);
  expect(checkAnswers([of("A", ANSWER, null), of("B", other, null)])).toEqual([]);
});

test("hits with equal scores may change places, and the last digits do not matter", () => {
  const even = [
    { number: 4, score: 2 },
    { number: 9, score: 2 },
  ];
  const turned = [
    { number: 9, score: 2.000_000_1 },
    { number: 4, score: 2 },
  ];
  expect(
    checkAnswers([of("A", { ...ANSWER, hits: even }), of("B", { ...ANSWER, hits: turned })]),
  ).toEqual([]);
});

test("facets must count the same", () => {
  expect(
    checkAnswers([
      of("A", { ...ANSWER, facets: facets(2) }),
      of("B", { ...ANSWER, facets: facets(1) }),
    ]),
  ).toEqual(["B, and 01: kind counts 1, not 2"]);
});
