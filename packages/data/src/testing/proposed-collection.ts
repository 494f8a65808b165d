/** For tests: the bundled dataset in a collection, with everything in it proposed and nothing decided. */
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { Acknowledgement, KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { bundledDataset } from "@onrecord/testing";
import { onTestFinished } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";

/** A collection in memory, or in a file where one is named. */
export function proposedCollection(file = ":memory:", dataset = proposedDataset()): Collection {
  const collection = openCollection({ file, create: true });
  onTestFinished(() => collection.close());
  collection.importer.addDataset(dataset, { path: "test", dryRun: false });
  collection.importer.commit();
  return collection;
}

/** The bundled dataset as a program would have proposed it, with confidences from 0.00 to 0.99. */
export function proposedDataset(): Dataset {
  const dataset = bundledDataset();
  let made = 0;
  const propose = (record: AnyRecord): AnyRecord => {
    if (!("status" in record)) return record;
    made += 37;
    const method = `rule: ${record.kind}; confidence ${((made % 100) / 100).toFixed(2)}`;
    const by = { kind: "program", name: "Tester", version: "1" } as const;
    const proposed = { by, at: "2026-11-23", method };
    return {
      ...record,
      status: "proposed",
      provenance: { proposed, decided: null, history: [] },
    };
  };
  const tables = RECORD_KINDS.map((kind) => [
    KINDS[kind].table,
    recordsOf(dataset, kind).map(propose),
  ]);
  return { ...dataset, ...Object.fromEntries(tables) };
}

/** The same, where it is acknowledged of every mention, claim and entity that nobody decided on it. */
export function acknowledgedDataset(): Dataset {
  const dataset = proposedDataset();
  const kinds = ["mention", "statement", "event", "relation", "person", "place"] as const;
  const ids = kinds.flatMap((kind) => recordsOf(dataset, kind).map(({ id }): string => id));
  const known = ids.map((record, at) =>
    Acknowledgement.parse({
      kind: "acknowledgement",
      id: `acknowledgement/known-${at}`,
      code: "not-accepted",
      record,
      reason: "It is to be decided on.",
    }),
  );
  return { ...dataset, acknowledgements: [...dataset.acknowledgements, ...known] };
}
