import type { AnyRecord, Dataset } from "@onrecord/domain";
import { check, KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { bundledDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Decision } from "./decision.ts";
import type { Edit } from "./edit.ts";
import { isReviewed } from "./reviewed.ts";
import { toEdits } from "./to-edits.ts";

const by = { kind: "person", name: "Abdoulaye Diop", version: null } as const;
const ACT = { by, at: "2026-11-23T10:00:00Z", method: "by hand" };

const recordsIn = (dataset: Dataset): readonly AnyRecord[] =>
  RECORD_KINDS.flatMap((kind) => recordsOf(dataset, kind));

const open = (record: AnyRecord): AnyRecord =>
  isReviewed(record)
    ? { ...record, status: "proposed", provenance: { ...record.provenance, decided: null } }
    : record;

function withRecords(dataset: Dataset, records: readonly AnyRecord[]): Dataset {
  const tables = RECORD_KINDS.map((kind) => [
    KINDS[kind].table,
    records.filter((record) => record.kind === kind),
  ]);
  return { ...dataset, ...Object.fromEntries(tables) };
}

function applied(dataset: Dataset, edits: readonly Edit[]): Dataset {
  const after = new Map(edits.map((edit) => [edit.id, edit.after]));
  const kept = recordsIn(dataset).flatMap((record) => {
    const next = after.get(record.id);
    return next === undefined ? [record] : next === null ? [] : [next];
  });
  return withRecords(dataset, kept);
}

const errorsOf = (dataset: Dataset): readonly string[] =>
  check(dataset)
    .filter(({ severity, acknowledged }) => severity === "error" && acknowledged === null)
    .map(({ code, record }) => `${code} ${record}`);

const PROPOSED = withRecords(bundledDataset(), recordsIn(bundledDataset()).map(open));
const IDS = recordsIn(PROPOSED)
  .filter(isReviewed)
  .map(({ id }) => id as string);

const aDecision = fc.record({
  action: fc.constantFrom("accept", "reject", "reopen"),
  ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 5 }),
});

test("whatever is accepted, rejected and reopened, the dataset has no errors", () => {
  fc.assert(
    fc.property(fc.array(aDecision, { maxLength: 12 }), (decisions) => {
      let dataset = PROPOSED;
      for (const decision of decisions) {
        const edits = toEdits(dataset, Decision.parse(decision), ACT);
        if (edits.ok) dataset = applied(dataset, edits.value);
      }
      expect(errorsOf(dataset)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a statement in which claims are asserted is not rejected without them", () => {
  const claim = [...PROPOSED.events, ...PROPOSED.relations].find(({ voice }) =>
    voice.startsWith("statement/"),
  );
  const decide = (ids: readonly string[]) =>
    toEdits(PROPOSED, Decision.parse({ action: "reject", ids }), ACT);
  expect(decide([claim?.voice ?? ""])).toMatchObject({ ok: false, error: { code: "in-use" } });
});

test("what is decided already, is not there or has no such part is refused in words", () => {
  const [mention] = PROPOSED.mentions;
  const decide = (decision: object) => toEdits(PROPOSED, Decision.parse(decision), ACT);
  expect(decide({ action: "reopen", ids: [mention?.id] })).toMatchObject({
    error: { code: "unchanged", message: "This is open already." },
  });
  expect(decide({ action: "accept", ids: ["mention/nothing"] })).toMatchObject({
    error: { code: "missing" },
  });
  const change = { speaker: null };
  expect(decide({ action: "correct", id: mention?.id, change })).toMatchObject({
    error: { code: "misfit", message: expect.stringContaining("has no speaker") },
  });
});
