/**
 * What the engine must answer, worked out the plain way: every document is looked at for every search. Shares the analysis and the
 * constants of the score with the engine, and nothing else.
 */
import { analyze, readQueryText } from "../analysis/analyze.ts";
import type { Analysis } from "../analysis/stem.ts";
import { toAnalysis } from "../analysis/stem.ts";
import { oneEditTerms, prefixStems } from "../analysis/written-forms.ts";
import type { IndexedDocument } from "../indexed-document.ts";
import { B, K1, MAX_FREQUENCY, MAX_LENGTH, TITLE_WEIGHT } from "../scoring.ts";
import type { EngineAnswer, EngineRequest, FacetCount, HistogramBar } from "../search-engine.ts";
import type { SearchExpression } from "../search-expression.ts";

type KnownDocument = {
  readonly document: IndexedDocument;
  readonly title: readonly string[];
  readonly body: readonly string[];
};

type TextExpression = Extract<SearchExpression, { readonly text: string }>;

/** Whether terms stand for the text, read in one way: all but the last as given, and the last as `isLast` says. */
type Reading = { readonly lead: readonly string[]; readonly isLast: (term: string) => boolean };

/** A hit with what decides about its place. */
export type ReferenceHit = { readonly key: number; readonly score: number };

const termsOf = (text: string, language: string): string[] =>
  analyze(text, language).map(({ term }) => term);

const toReadings = (expression: TextExpression, analyses: readonly Analysis[]): Reading[] => {
  const { kind, text } = expression;
  const plain = termsOf(text, "und");
  const begun = plain.at(-1);
  if (begun === undefined) return [];
  if (kind === "fuzzy" && plain.length === 1) {
    const near = new Set(oneEditTerms(text, analyses));
    return [{ lead: [], isLast: (term) => near.has(term) }];
  }
  const isPrefix = kind === "prefix" || (kind === "phrase" && expression.prefix === true);
  const stems = isPrefix ? new Set(prefixStems(begun, analyses)) : new Set<string>();
  return readQueryText(text, analyses).map((terms) => ({
    lead: terms.slice(0, -1),
    isLast: (term) =>
      isPrefix ? term.startsWith(begun) || stems.has(term) : term === terms.at(-1),
  }));
};

const isAt = (terms: readonly string[], start: number, { lead, isLast }: Reading): boolean => {
  const last = terms[start + lead.length];
  return (
    last !== undefined &&
    isLast(last) &&
    lead.every((term, offset) => terms[start + offset] === term)
  );
};

/** How many runs of words the text has that one of the readings stands for. */
const countRuns = (terms: readonly string[], readings: readonly Reading[]): number => {
  const lengths = new Set(readings.map(({ lead }) => lead.length));
  let count = 0;
  for (const length of lengths) {
    const alike = readings.filter(({ lead }) => lead.length === length);
    for (let start = 0; start < terms.length; start++) {
      if (alike.some((reading) => isAt(terms, start, reading))) count++;
    }
  }
  return count;
};

/** How often a text is in each document, worked out once. */
class Frequencies {
  readonly #readings: readonly Reading[];
  readonly #known = new Map<KnownDocument, number>();

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
  }

  of(document: KnownDocument): number {
    const known = this.#known.get(document);
    if (known !== undefined) return known;
    const { title, body } = document;
    const runs = TITLE_WEIGHT * countRuns(title, this.#readings) + countRuns(body, this.#readings);
    const frequency = Math.min(MAX_FREQUENCY, runs);
    this.#known.set(document, frequency);
    return frequency;
  }
}

const lengthOf = ({ title, body }: KnownDocument): number =>
  Math.min(MAX_LENGTH, title.length + body.length);

const visitTexts = (
  expression: SearchExpression,
  isWanted: boolean,
  visit: (text: TextExpression) => void,
): void => {
  if (expression.kind === "not") visitTexts(expression.part, !isWanted, visit);
  else if (expression.kind === "and" || expression.kind === "or") {
    for (const part of expression.parts) visitTexts(part, isWanted, visit);
  } else if ("text" in expression && isWanted) visit(expression);
};

/** Days up to four months, months up to a generation, years beyond. */
const toUnit = (days: number): "year" | "month" | "day" =>
  days < 120 ? "day" : days < 300 * 30.44 ? "month" : "year";

const toBar = (day: number, unit: "year" | "month" | "day"): string =>
  new Date(day * 86_400_000).toISOString().slice(0, { year: 4, month: 7, day: 10 }[unit]);

const toCounts = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

export class ReferenceEngine {
  readonly #documents = new Map<number, KnownDocument>();
  readonly #analyses = new Set<Analysis>();

  get keys(): number[] {
    return [...this.#documents.keys()].toSorted((a, b) => a - b);
  }

  add(documents: readonly IndexedDocument[]): void {
    for (const document of documents) {
      const { title, body } = document.fields;
      this.#analyses.add(toAnalysis(document.language));
      this.#documents.set(document.key, {
        document,
        title: termsOf(title, document.language),
        body: termsOf(body, document.language),
      });
    }
  }

  remove(keys: readonly number[]): void {
    for (const key of keys) this.#documents.delete(key);
  }

  #matches(known: KnownDocument, expression: SearchExpression): boolean {
    const { facets, days } = known.document;
    switch (expression.kind) {
      case "all":
        return true;
      case "none":
        return false;
      case "facet":
        return (facets[expression.field] ?? []).some((value) => expression.values.includes(value));
      case "days":
        return (
          days !== null &&
          days.earliest <= expression.latest &&
          days.latest >= expression.earliest &&
          expression.earliest <= expression.latest
        );
      case "keys":
        return known.document.key > expression.above;
      case "not":
        return !this.#matches(known, expression.part);
      case "and":
        return expression.parts.every((part) => this.#matches(known, part));
      case "or":
        return expression.parts.some((part) => this.#matches(known, part));
      case "word":
      case "prefix":
      case "phrase":
      case "fuzzy":
        return this.#read(expression).of(known) > 0;
    }
  }

  readonly #frequencies = new Map<string, Frequencies>();

  #read(expression: TextExpression): Frequencies {
    const name = JSON.stringify([expression, ...this.#analyses]);
    const known = this.#frequencies.get(name);
    if (known !== undefined) return known;
    const made = new Frequencies(toReadings(expression, [...this.#analyses]));
    this.#frequencies.set(name, made);
    return made;
  }

  #score(matching: readonly KnownDocument[], expression: SearchExpression): ReferenceHit[] {
    const all = [...this.#documents.values()];
    const total = all.reduce((sum, known) => sum + lengthOf(known), 0);
    const average = total === 0 ? 1 : total / all.length;
    const scores = new Map<KnownDocument, number>(matching.map((known) => [known, 0]));
    visitTexts(expression, true, (text) => {
      const frequencies = this.#read(text);
      const having = all.filter((known) => frequencies.of(known) > 0).length;
      const idf = Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
      for (const known of matching) {
        const frequency = frequencies.of(known);
        const norm = K1 * (1 - B) + ((K1 * B) / average) * lengthOf(known);
        const score = idf * (K1 + 1) * (frequency / (frequency + norm));
        scores.set(known, (scores.get(known) ?? 0) + score);
      }
    });
    return Array.from(scores, ([{ document }, score]) => ({ key: document.key, score }));
  }

  #sort(matching: readonly KnownDocument[], request: EngineRequest): ReferenceHit[] {
    const { order, expression } = request;
    if (order === "relevance") {
      return this.#score(matching, expression).toSorted(
        (a, b) => b.score - a.score || a.key - b.key,
      );
    }
    const dated = matching.map(({ document: { key, days } }) => ({ key, day: days?.earliest }));
    const sign = order === "newest" ? -1 : 1;
    return dated
      .toSorted((a, b) => {
        if (a.day === undefined || b.day === undefined) {
          const missing = Number(a.day === undefined) - Number(b.day === undefined);
          return missing || (a.key - b.key) * sign;
        }
        return (a.day - b.day || a.key - b.key) * sign;
      })
      .map(({ key }) => ({ key, score: 0 }));
  }

  #count(matching: readonly KnownDocument[], field: string, limit: number): FacetCount[] {
    const values = matching.flatMap(({ document }) => [...new Set(document.facets[field] ?? [])]);
    return Array.from(toCounts(values), ([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, limit);
  }

  /** All hits in order, and the rest of the answer; there are no pages. */
  search(request: EngineRequest): Omit<EngineAnswer, "next"> {
    const matching = [...this.#documents.values()].filter((known) =>
      this.#matches(known, request.expression),
    );
    const { histogram: wanted, facets, facetLimit } = request;
    const days = matching
      .flatMap(({ document }) => document.days?.earliest ?? [])
      .toSorted((a, b) => a - b);
    const unit = wanted === "fitting" ? toUnit((days.at(-1) ?? 0) - (days[0] ?? 0)) : wanted;
    const bars: HistogramBar[] =
      unit === undefined
        ? []
        : Array.from(toCounts(days.map((day) => toBar(day, unit)))).map(([start, count]) => ({
            start,
            count,
          }));
    return {
      total: matching.length,
      hits: this.#sort(matching, request),
      facets: Object.fromEntries(
        facets.map((field) => [field, this.#count(matching, field, facetLimit)]),
      ),
      histogram: bars,
    };
  }
}
