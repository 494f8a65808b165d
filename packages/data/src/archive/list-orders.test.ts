import type { Dataset, Event, Statement } from "@onrecord/domain";
import { EVENT_TYPES, indexDataset, isOnRecord } from "@onrecord/domain";
import { anyDataset, bundledDataset } from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "./known-dates.ts";
import { canOrder } from "./list-orders.ts";
import { openArchive } from "./open-archive.ts";
import type { EventOrder, Listing, StatementOrder } from "./ports.ts";

const LAST = "\uFFFF";
const firstDayOf = ({ time }: Event | Statement): string | null => {
  const { earliest, latest } = boundsOf(time?.edtf);
  return earliest ?? latest;
};

/** All pages of a list, two rows each. */
function walk(ask: (page: { page: number; size: number }) => Listing): readonly string[] {
  const pages = Math.ceil(ask({ page: 1, size: 2 }).total / 2);
  return Array.from({ length: pages + 1 }, (_, at) => ask({ page: at + 1, size: 2 }).ids).flat();
}

/** Whether these are different rows, and their keys come in order: down for -1. */
function isSorted(ids: readonly string[], keyOf: (id: string) => string, direction = 1): boolean {
  const keys = ids.map(keyOf);
  const compare = (a: string, b: string): number => (a < b ? -direction : a > b ? direction : 0);
  return new Set(ids).size === ids.length && String(keys) === String(keys.toSorted(compare));
}

const dayOf = (record: Event | Statement | undefined, undated: string): string =>
  (record && firstDayOf(record)) ?? undated;

/** The orders whose pages together do not hold each row once, or whose keys are not what a plain sort gives. */
function findUnordered(dataset: Dataset): readonly string[] {
  const archive = openArchive({ file: ":memory:", dataset });
  const { store } = archive;
  const index = indexDataset(dataset);
  const totals = {
    statements: dataset.statements.filter(isOnRecord).length,
    events: dataset.events.filter(isOnRecord).length,
  };
  const statements = (order: StatementOrder) =>
    walk((page) => store.listStatements({}, { ...page, order }));
  const events = (order: EventOrder) => walk((page) => store.listEvents({}, { ...page, order }));
  const [byDate, bySpeaker] = [statements("date"), statements("speaker")];
  const [latest, byType] = [events("latest"), events("type")];
  archive.close();
  const whole = {
    "by date": byDate.length === totals.statements,
    "by speaker": bySpeaker.length === totals.statements,
    latest: latest.length === totals.events,
    "by type": byType.length === totals.events,
  };
  const sorted = {
    "by date": isSorted(byDate, (id) => dayOf(index.findOf("statement", id), LAST)),
    "by speaker": isSorted(bySpeaker, (id) => {
      const speaker = index.findOf("statement", id)?.speaker ?? null;
      return speaker === null ? LAST : index.nameOf(speaker);
    }),
    latest: isSorted(latest, (id) => dayOf(index.findOf("event", id), "0000"), -1),
    "by type": isSorted(
      byType,
      (id) => EVENT_TYPES[index.findOf("event", id)?.type ?? "AID"].label,
    ),
  };
  return [...Object.entries(whole), ...Object.entries(sorted)].flatMap(([order, is]) =>
    is ? [] : [order],
  );
}

test("of any dataset every order holds each row once, over all its pages, sorted", () => {
  expect(findUnordered(bundledDataset())).toEqual([]);
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      expect(findUnordered(dataset)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("an order of types keeps to the filters, and a page may begin within a type", () => {
  const archive = openArchive({ file: ":memory:", dataset: bundledDataset() });
  const filter = { entity: "place/mali" };
  const all = archive.store.listEvents(filter, { page: 1, size: 100, order: "type" }).ids;
  const walked = walk((page) => archive.store.listEvents(filter, { ...page, order: "type" }));
  archive.close();
  expect(all.length).toBeGreaterThan(2);
  expect(walked).toEqual(all);
});

test("what no index has in its order is sorted up to a length, and said to stand as it is kept beyond it", () => {
  expect([canOrder("date", 1000), canOrder("date", 1001)]).toEqual([true, false]);
  expect(canOrder("reversed", 1_000_000)).toBe(true);
  expect(canOrder("type", 1_000_000)).toBe(true);
});
