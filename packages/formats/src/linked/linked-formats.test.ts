import type { Dataset } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset, HOSTILE_WORDS } from "@onrecord/testing";
import fc from "fast-check";
import jsonld from "jsonld";
import { Parser } from "n3";
import { expect, test } from "vitest";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toFileText } from "../export-format.ts";
import { toExportSource } from "../to-export-source.ts";
import { JSON_LD } from "./jsonld.ts";
import { N_QUADS } from "./nquads.ts";
import { TURTLE } from "./turtle.ts";
import { toIri, TYPES } from "./vocabulary.ts";
import type { NodeType } from "./vocabulary.ts";

const write = (format: ExportFormat, dataset: Dataset, options: ExportOptions = {}): string =>
  [...format.write(toExportSource(dataset), options)].map(toFileText).join("");

/** The triples of N-Quads or Turtle as another library reads them, in the order of their text. */
const triplesOf = (text: string, format: string): string[] => {
  const lines = new Parser({ format }).parse(text).map(({ subject, predicate, object }) => {
    const kind = object.termType === "Literal" ? `${object.language} ${object.datatype.value}` : "";
    return JSON.stringify([subject.value, predicate.value, object.value, kind]);
  });
  return [...new Set(lines)].toSorted();
};

const refuse = (url: string): never => {
  throw new Error(`no network is needed, and ${url} is asked for`);
};

/** The triples of a JSON-LD document, as the reference implementation makes them. */
const triplesOfJsonLd = async (text: string): Promise<string[]> => {
  const options = { format: "application/n-quads", safe: true, documentLoader: refuse } as const;
  // The types know the data set alone; with a format it is words.
  const quads: unknown = await jsonld.toRDF(JSON.parse(text), options);
  if (typeof quads !== "string") throw new Error("jsonld gave no N-Quads");
  return triplesOf(quads, "N-Quads");
};

const ofType = (triples: readonly string[], type: NodeType): number =>
  triples.filter((line) => line.includes(`ns#type","${toIri(TYPES[type])}"`)).length;

const datasets: readonly (readonly [string, Dataset, ExportOptions])[] = [
  ["the bundled dataset", bundledDataset(), {}],
  ["the same with addresses", bundledDataset(), { baseUrl: "https://record.example/news" }],
  ["the same without texts", bundledDataset(), { withoutText: true }],
  ["hostile words", hostileDataset(), {}],
  ["hostile words without texts", hostileDataset(), { withoutText: true }],
];

const SLOW = { timeout: 60_000 };

test.each(datasets)(
  "%s is one graph in JSON-LD, N-Quads and Turtle",
  SLOW,
  async (_, dataset, options) => {
    const quads = triplesOf(write(N_QUADS, dataset, options), "N-Quads");
    expect(await triplesOfJsonLd(write(JSON_LD, dataset, options))).toEqual(quads);
    expect(triplesOf(write(TURTLE, dataset, options), "Turtle")).toEqual(quads);
  },
);

test.each(datasets)("every record of %s has its node", (_, dataset, options) => {
  const quads = triplesOf(write(N_QUADS, dataset, options), "N-Quads");
  const counts = (types: readonly NodeType[]): number[] => types.map((type) => ofType(quads, type));
  expect(counts(["NewsArticle", "Person", "Place", "Mention", "TimeExpression"])).toEqual([
    dataset.articles.length,
    dataset.people.length,
    dataset.places.length,
    dataset.mentions.length,
    dataset.times.length,
  ]);
  expect(counts(["Statement", "EventClaim", "CodedEvent", "Relation", "Source"])).toEqual([
    dataset.statements.length,
    dataset.events.length,
    dataset.events.length,
    dataset.relations.length,
    dataset.sources.length,
  ]);
});

test("any dataset is one graph in the three formats", SLOW, async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      const quads = triplesOf(write(N_QUADS, dataset), "N-Quads");
      expect(await triplesOfJsonLd(write(JSON_LD, dataset))).toEqual(quads);
      expect(triplesOf(write(TURTLE, dataset), "Turtle")).toEqual(quads);
    }),
    { numRuns: 15 },
  );
});

test("every claim keeps its evidence, voice, basis, certainty, polarity and status", () => {
  const dataset = bundledDataset();
  const quads = triplesOf(write(N_QUADS, dataset), "N-Quads");
  const said = Map.groupBy(
    quads.map((line): string[] => JSON.parse(line)),
    ([subject, predicate]) => `${subject} ${predicate}`,
  );
  const saysOf = (subject: string, term: string): string[] =>
    (said.get(`${subject} urn:on-record:vocabulary:${term}`) ?? []).map(
      ([, , value = ""]) => value,
    );
  for (const claim of [...dataset.statements, ...dataset.events, ...dataset.relations]) {
    const subject = `urn:on-record:${claim.id}${claim.kind === "event" ? "/claim" : ""}`;
    expect(saysOf(subject, "evidence")).toHaveLength(claim.evidence.length);
    expect(saysOf(subject, "voice")).toEqual([`urn:on-record:${claim.voice}`]);
    for (const term of ["basis", "certainty", "polarity", "status"] as const)
      expect(saysOf(subject, term)).toEqual([claim[term]]);
  }
});

test("hostile words come out of the graph as they went in, but for halves of characters", () => {
  const lines = triplesOf(write(TURTLE, hostileDataset()), "Turtle");
  const words = new Set(lines.map((line): string => JSON.parse(line)[2]));
  for (const each of Object.values(HOSTILE_WORDS)) expect(words).toContain(each.toWellFormed());
});

test("all who decided are told, those before the last one under the history", () => {
  const dataset = bundledDataset();
  const [mention] = dataset.mentions;
  const decided = mention?.provenance.decided ?? null;
  if (mention === undefined || decided === null) throw new Error("a mention was decided on");
  const by = { kind: "person", name: "Sergei Lavrov", version: null } as const;
  const history = [{ by, at: "2026-11-22T10:00:00Z", method: "rejected" }];
  const mentions = [{ ...mention, provenance: { ...mention.provenance, history } }];
  const lines = triplesOf(write(TURTLE, { ...dataset, mentions }), "Turtle");
  const decisions = lines
    .map((line): string[] => JSON.parse(line))
    .filter(
      ([subject, predicate]) =>
        subject === `urn:on-record:${mention.id}` &&
        predicate?.endsWith("wasInfluencedBy") === true,
    )
    .map(([, , object]) => object);
  const iri = `urn:on-record:${mention.id}`;
  expect(new Set(decisions)).toEqual(new Set([`${iri}/decision`, `${iri}/history/1`]));
});

test("an event that is denied or rejected is no event of schema.org", () => {
  const dataset = bundledDataset();
  const [event] = dataset.events;
  if (event === undefined) throw new Error("the bundled dataset has events");
  const typesOf = (change: Partial<typeof event>): number => {
    const events = [{ ...event, ...change }];
    return ofType(triplesOf(write(N_QUADS, { ...dataset, events }), "N-Quads"), "Event");
  };
  const affirmed: Partial<typeof event> = {
    polarity: "affirmed",
    auxiliary: [],
    status: "accepted",
  };
  expect(typesOf(affirmed)).toBe(1);
  expect(typesOf({ ...affirmed, polarity: "negated" })).toBe(0);
  expect(typesOf({ ...affirmed, auxiliary: ["negation"] })).toBe(0);
  expect(typesOf({ ...affirmed, status: "rejected" })).toBe(0);
  expect(typesOf({ ...affirmed, status: "outdated" })).toBe(0);
});

test("without texts no article's body and no long quote is left, and cut quotes say so", () => {
  const text = write(N_QUADS, bundledDataset(), { withoutText: true });
  expect(text).not.toContain("https://schema.org/articleBody");
  const quotes = triplesOf(text, "N-Quads")
    .map((line): string[] => JSON.parse(line))
    .filter(([, predicate]) => predicate === "http://www.w3.org/ns/oa#exact");
  const cut = quotes.filter(([, , words = ""]) => words.endsWith("[…]"));
  expect(Math.max(...quotes.map(([, , words = ""]) => words.length))).toBeLessThanOrEqual(300);
  expect(text.match(/vocabulary:cut> "true"/g)).toHaveLength(cut.length);
});

test("the graph is written in pieces, none of which grows with the record", () => {
  const [file] = JSON_LD.write(toExportSource(bundledDataset()), {});
  const chunks = [...(file?.chunks ?? [])];
  expect(chunks.length).toBeGreaterThan(150);
});
