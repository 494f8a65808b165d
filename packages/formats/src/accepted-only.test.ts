import type { AnyRecord, Dataset, ReviewStatus } from "@onrecord/domain";
import { check, emptyDataset, RECORD_KINDS } from "@onrecord/domain";
import { anyDataset, bundledDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptedOnly } from "./accepted-only.ts";
import type { ExportSource } from "./export-source.ts";
import { putRecord, toExportSource } from "./to-export-source.ts";

/** All that a source gives, as a dataset. */
function read(source: ExportSource): Dataset {
  const dataset = emptyDataset(source.manifest);
  for (const kind of RECORD_KINDS) {
    let count = 0;
    for (const { records } of source.parts(kind))
      for (const record of records) {
        putRecord(dataset, record);
        count += 1;
      }
    expect(source.count(kind)).toBe(count);
  }
  return { ...dataset, texts: Object.fromEntries(source.texts()) };
}

/** The dataset with other statuses, decided by chance. */
function withStatuses(dataset: Dataset, statusOf: (id: string) => ReviewStatus): Dataset {
  const set = <R extends AnyRecord & { status: ReviewStatus }>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...record, status: statusOf(record.id) }));
  return {
    ...dataset,
    mentions: set(dataset.mentions),
    times: set(dataset.times),
    statements: set(dataset.statements),
    events: set(dataset.events),
    relations: set(dataset.relations),
  };
}

const codesOf = (dataset: Dataset): readonly string[] =>
  check(dataset)
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);

test("where all is accepted, all of it is left, and asks for that", () => {
  const dataset = bundledDataset();
  const made = read(acceptedOnly(toExportSource(dataset)));
  expect(made.manifest.requires).toBe("accepted");
  const { manifest: _manifest, ...records } = made;
  const { manifest: _own, ...own } = dataset;
  expect(records).toEqual(own);
});

test("whatever is accepted of a dataset, nothing else is left, and no reference leads nowhere", () => {
  const STATUSES = ["accepted", "accepted", "proposed", "rejected", "outdated"] as const;
  fc.assert(
    fc.property(fc.oneof(fc.constant(bundledDataset()), anyDataset), fc.nat(), (dataset, seed) => {
      const statusOf = (id: string): ReviewStatus => {
        let hash = seed;
        for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
        return STATUSES[hash % STATUSES.length] ?? "proposed";
      };
      const mixed = withStatuses(dataset, statusOf);
      const made = read(acceptedOnly(toExportSource(mixed)));
      const found = codesOf(made);
      expect(found).not.toContain("not-accepted");
      const wasDangling = codesOf(mixed).includes("dangling-id");
      expect(found.includes("dangling-id") && !wasDangling).toBe(false);
      const standing = [...made.mentions, ...made.statements, ...made.events, ...made.relations];
      for (const { id } of standing) expect(statusOf(id)).toBe("accepted");
      // Asked for once more, nothing changes.
      expect(read(acceptedOnly(toExportSource(made)))).toEqual(made);
    }),
    { numRuns: 40 },
  );
});

test("a claim goes with the statement in which it is asserted, and an entity with all that names it", () => {
  const dataset = bundledDataset();
  const voiced = dataset.events.find(({ voice }) => voice.startsWith("statement/"));
  const made = read(
    acceptedOnly(
      toExportSource(
        withStatuses(dataset, (id) => (id === voiced?.voice ? "proposed" : "accepted")),
      ),
    ),
  );
  expect(made.events.map(({ id }) => id)).not.toContain(voiced?.id);
  const none = read(acceptedOnly(toExportSource(withStatuses(dataset, () => "proposed"))));
  expect([none.people, none.sources, none.statements]).toEqual([[], [], []]);
  expect(none.articles).toHaveLength(1);
});

test("a text on which nothing rests but what is outdated is left out", () => {
  const made = read(acceptedOnly(toExportSource(withStatuses(bundledDataset(), () => "outdated"))));
  expect([made.articles, made.texts]).toEqual([[], {}]);
});
