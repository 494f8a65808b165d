import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Dataset, Finding } from "@onrecord/domain";
import { check, Dataset as DatasetSchema } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openArchive } from "./open-archive.ts";

/** What the archive of a dataset finds, and what the check of all that it holds does. */
function bothOf(
  dataset: Dataset,
): readonly [inParts: readonly Finding[], whole: readonly Finding[]] {
  const archive = openArchive({ file: ":memory:", dataset });
  try {
    return [archive.checkRecords(), check(archive.store.dataset())];
  } finally {
    archive.close();
  }
}

/** Changes that break what a rule looks at; the first parts of the words are what they change. */
const SPOILS: readonly (readonly [from: RegExp, to: string])[] = [
  [/"voice":"article\/[0-9a-f]{16}"/, '"voice":"statement/gone"'],
  [/"speaker":"person\/([a-z0-9-]+)"/, '"speaker":"person/$1x"'],
  [/"place":"place\/([a-z0-9-]+)"/, '"place":"place/$1x"'],
  [/"start":\d+,"end":(\d+)/, '"start":0,"end":$1'],
  [/"status":"accepted"/, '"status":"rejected"'],
  [/"edtf":"2024-02-28"/, '"edtf":"2025-01-01"'],
  [/"partOf":null/, '"partOf":"event/none"'],
  [/"code":"text-doubled-space"/, '"code":"quotation-uncovered"'],
];

const spoil = (dataset: Dataset, [from, to]: (typeof SPOILS)[number], nth: number): Dataset => {
  let count = 0;
  const json = JSON.stringify(dataset).replaceAll(new RegExp(from, "g"), (words) => {
    count += 1;
    return count % 5 === nth ? words.replace(from, to) : words;
  });
  return DatasetSchema.parse(JSON.parse(json));
};

test(
  "an archive finds what the check of the whole finds, in the same order",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(...SPOILS),
        fc.nat({ max: 4 }),
        (dataset, how, nth) => {
          const [inParts, whole] = bothOf(spoil(dataset, how, nth));
          expect(inParts).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test.each(SPOILS)("so does the bundled record, spoiled in %s", (from, to) => {
  for (const nth of [0, 1, 2, 3, 4]) {
    const [inParts, whole] = bothOf(spoil(bundledDataset(), [from, to], nth));
    expect(inParts).toEqual(whole);
  }
});

test("so does the bundled record as it is, and one of hostile words", () => {
  for (const dataset of [bundledDataset(), hostileDataset()]) {
    const [inParts, whole] = bothOf(dataset);
    expect(inParts).toEqual(whole);
    expect(whole.length).toBeGreaterThan(0);
  }
});

/** What damages a record in its row, whatever its kind: a field that it has not, or one that does not fit. */
const DAMAGE: readonly (readonly [path: string, json: string])[] = [
  ["$.extra", "1"],
  ["$.status", "5"],
  ["$.status", '"doubted"'],
  ["$.basis", "null"],
  ["$.certainty", "null"],
  ["$.kind", '"voice"'],
  ["$.anchor.start", "-1"],
  ["$.anchor.start", "1.5"],
  ["$.anchor.end", "0"],
  ["$.anchor.exact", '""'],
  ["$.evidence[0].prefix", "[]"],
  ["$.names[0].text", '""'],
  ["$.blocks[0].role", '"note"'],
  ["$.sha256", '"ABC"'],
  ["$.url", '"nowhere"'],
  ["$.language", '"e"'],
  ["$.provenance.proposed.at", '"yesterday"'],
  ["$.provenance.decided.by.kind", '"nobody"'],
];

let sound: Buffer | undefined;

/** The bytes of the bundled record's archive, which is made once. */
function soundArchive(): Buffer {
  const file = join(temporaryFolder(), "sound.sqlite");
  openArchive({ file, dataset: bundledDataset() }).close();
  return readFileSync(file);
}

test.each(DAMAGE)("a record whose row has %s = %s is found by both", (path, json) => {
  for (const nth of [0, 1, 2]) {
    const file = join(temporaryFolder(), "archive.sqlite");
    sound ??= soundArchive();
    writeFileSync(file, sound);
    const archive = openArchive({ file, dataset: bundledDataset() });
    const db = new DatabaseSync(file);
    // Of every kind one record, and where the path is not there, its parent mostly is not either.
    db.prepare(
      `UPDATE record SET json = json_set(json, ?, json(?)) WHERE position IN
        (SELECT max(position) - ? FROM record GROUP BY kind)`,
    ).run(path, json, nth);
    db.close();
    const [inParts, whole] = [archive.checkRecords(), check(archive.store.dataset())];
    expect(inParts).toEqual(whole);
    expect(whole.map(({ code }) => code)).toContain("schema-error");
    archive.close();
  }
});

test("circles of voices and of events are found, whoever leads into them", () => {
  const dataset = bundledDataset();
  const [a, b, c] = dataset.statements;
  const [d, e, f] = dataset.events;
  if (!a || !b || !c || !d || !e || !f) throw new Error("the record has statements and events");
  Object.assign(a, { voice: c.id });
  Object.assign(b, { voice: c.id });
  Object.assign(c, { voice: b.id });
  Object.assign(d, { partOf: f.id });
  Object.assign(e, { partOf: f.id });
  Object.assign(f, { partOf: e.id });
  const [inParts, whole] = bothOf(dataset);
  expect(inParts).toEqual(whole);
  const codes = whole.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["voice-cycle", "event-part-cycle"]));
});

test("claims on two articles, names that two share, and texts of no article are looked at as a whole", () => {
  const dataset = bundledDataset();
  const { articles, texts, people } = dataset;
  const [article] = articles;
  const [first, second] = people;
  if (!article || !first || !second) throw new Error("the record has an article and people");
  second.names.push(...first.names);
  texts["texts/left-over.txt"] = { text: "Nobody’s.", sha256: "0".repeat(64), bytes: 11 };
  const other = { ...article, id: "article/00000000000000aa", file: "texts/left-over2.txt" };
  texts["texts/left-over2.txt"] = texts[article.file] ?? { text: "", sha256: "", bytes: 0 };
  const spread = DatasetSchema.parse({
    ...dataset,
    articles: [other, article],
    statements: dataset.statements.map((statement) => ({
      ...statement,
      evidence: statement.evidence.flatMap((anchor) => [anchor, { ...anchor, article: other.id }]),
    })),
  });
  const [inParts, whole] = bothOf(spread);
  expect(inParts).toEqual(whole);
  const codes = whole.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["alias-collision", "text-unused"]));
});
