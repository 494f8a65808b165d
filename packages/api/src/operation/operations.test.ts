/** Laws that hold for every record: answers are what their schemas say, and evidence stands in the text. */
import type { Archive } from "@onrecord/data";
import { openArchive } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { MentionId } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { Evidence } from "../answer/evidence.ts";
import type { Operation } from "../operation.ts";
import {
  cite,
  describeRecord,
  getArticle,
  getEntity,
  getEvent,
  getLinkedData,
  getRelation,
  getStatement,
  listArticles,
  listEntities,
  listEvents,
  listLatest,
  listStatements,
  readArticle,
  search,
} from "../index.ts";

const baseUrl = "https://record.example.org";

/** Asks an archive of the dataset. */
function withArchive(dataset: Dataset, use: (archive: Archive) => void): void {
  const archive = openArchive({ file: ":memory:", dataset, stamp: "test" });
  try {
    use(archive);
  } finally {
    archive.close();
  }
}

/** The answer, which must be found and be what the schema says. */
function ask(archive: Archive, operation: Operation, asked: object) {
  const input = operation.input.parse(asked);
  const answer = operation.run({ archive, baseUrl }, input);
  expect(answer.kind, `${operation.name} ${JSON.stringify(asked)}`).toBe("found");
  return operation.output.parse(answer.kind === "found" ? answer.value : undefined);
}

/** Every id of a list, page by page. */
function walk(archive: Archive, operation: Operation): string[] {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = ask(archive, operation, { limit: 3, ...(cursor === undefined ? {} : { cursor }) });
    const { items, next, total } = Pages.parse(page);
    ids.push(...items.map(({ id }) => id));
    cursor = next ?? undefined;
    expect(ids.length).toBeLessThanOrEqual(total);
    if (cursor === undefined) expect(ids).toHaveLength(total);
  } while (cursor !== undefined);
  return ids;
}

const Pages = z.object({
  items: z.array(z.object({ id: z.string() })),
  next: z.string().nullable(),
  total: z.number(),
});
const Claims = z.object({ evidence: z.array(Evidence) });

/** Every sentence of evidence stands in its article where it is said to, and its words in it. */
function expectEvidence(evidence: readonly Evidence[], texts: ReadonlyMap<string, string>): void {
  for (const { article, sentence, start, end, words, marks, permalink } of evidence) {
    expect(texts.get(article)?.slice(start, end)).toBe(sentence);
    expect(marks.map((mark) => sentence.slice(mark.start, mark.end))).toEqual(words);
    expect(permalink.startsWith(`${baseUrl}/articles/`)).toBe(true);
  }
}

/** Asks everything of a record. */
function expectSound(archive: Archive): void {
  ask(archive, describeRecord, {});
  const texts = new Map<string, string>();
  for (const id of walk(archive, listArticles)) {
    const { text } = getArticle.output.parse(ask(archive, getArticle, { id }));
    texts.set(id, text);
    expect(ask(archive, readArticle, { id })).toMatchObject({ text, next: null });
    ask(archive, cite, { id });
  }
  const claims: (readonly [Operation, string])[] = [
    ...walk(archive, listStatements).map((id) => [getStatement, id] as const),
    ...walk(archive, listEvents).map((id) => [getEvent, id] as const),
  ];
  for (const id of walk(archive, listEntities)) {
    const { relations, mentions } = getEntity.output.parse(ask(archive, getEntity, { id }));
    expectEvidence(mentions, texts);
    for (const relation of relations) claims.push([getRelation, relation.id]);
  }
  for (const [operation, id] of claims) {
    expectEvidence(Claims.parse(ask(archive, operation, { id })).evidence, texts);
    ask(archive, cite, { id });
    expect(ask(archive, getLinkedData, { id })).toHaveProperty("@graph");
  }
  for (const kind of ["article", "statement"]) ask(archive, listLatest, { kind });
  for (const q of ["kidal", "", '"', "kind:statement"]) {
    const found = search.output.parse(ask(archive, search, { q }));
    for (const { evidence } of found.items)
      expectEvidence(evidence === null ? [] : [evidence], texts);
  }
}

test("of any record, every answer is what its schema says, and all evidence stands in the text", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => withArchive(dataset, expectSound)),
    { numRuns: 30 },
  );
});

test("so it is where every word makes trouble", () => withArchive(hostileDataset(), expectSound));

test("so it is in the bundled record", () => withArchive(bundledDataset(), expectSound));

test("of an entity that is mentioned more than fifty times, JSON-LD names the file that has the rest", () => {
  const id = "place/mali";
  const bundled = bundledDataset();
  const mention = bundled.mentions.find(({ entity }) => entity === id);
  if (mention === undefined) throw new Error("Mali is mentioned");
  const more = Array.from({ length: 120 }, (_, at) => ({
    ...mention,
    id: MentionId.parse(`mention/mali-again-${at}`),
  }));
  withArchive({ ...bundled, mentions: [...bundled.mentions, ...more] }, (archive) => {
    const { "@graph": graph } = getLinkedData.output.parse(ask(archive, getLinkedData, { id }));
    const mentions = archive.store.countsOf([id])[0]?.mentions;
    expect(mentions).toBeGreaterThan(120);
    expect(graph.at(-1)).toEqual({
      "@id": `${baseUrl}/export/entities/place/mali.jsonld`,
      "@type": ["CreativeWork"],
      name: "All of it as one file",
      description: `This document has the first 50 of ${mentions} mentions. This file has all of them.`,
      about: `${baseUrl}/entities/place/mali`,
    });
  });
  withArchive(bundled, (archive) => {
    const { "@graph": graph } = getLinkedData.output.parse(ask(archive, getLinkedData, { id }));
    expect(JSON.stringify(graph)).not.toContain("All of it as one file");
  });
});
