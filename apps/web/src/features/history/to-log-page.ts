/** Makes a page of the log of what the collection tells about its changes. */
import type { ArticleStore, Change, HistoryEntry, ReviewDesk } from "@onrecord/data";
import { addressOf, indexDataset } from "@onrecord/domain";
import type { RecordIndex } from "@onrecord/domain";
import { ACTION_WORDS } from "./log-row.ts";
import type { LogPage, LogRow } from "./log-row.ts";
import { idsIn, toFieldChanges } from "./to-field-changes.ts";
import { toDay } from "./to-history-lines.ts";

/** So many records are named beside a change. */
const NAMED = 3;

export type LogQuestion = {
  readonly by?: string | undefined;
  readonly action?: string | undefined;
  readonly day?: string | undefined;
  readonly after?: string | undefined;
  readonly size: number;
};

type Reading = { readonly store: ArticleStore; readonly review: ReviewDesk };

/** The changes of the whole collection, the latest first. */
export function toLogPage({ store, review }: Reading, question: LogQuestion): LogPage {
  const { changes, next } = review.log(question);
  const index = indexDataset(store.slice(changes.flatMap(({ ids }) => ids.slice(0, NAMED))));
  const { total, facets } = review.logFacets(question);
  return {
    rows: changes.map((change) => ({ ...toRow(change, index), fields: [] })),
    total,
    next,
    facets: facets.map(({ field, values }) => ({
      field,
      values: values.map(({ value, count }) => ({ value, count, label: toLabel(field, value) })),
    })),
    record: null,
  };
}

/** All that was ever changed in one record, the oldest first. */
export function toRecordLog({ store, review }: Reading, id: string): LogPage {
  const entries = review.history(id);
  const named = entries.flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)]);
  const index = indexDataset(store.slice([...new Set([id, ...named])]));
  const toEntryRow = ({ change, before, after }: HistoryEntry): LogRow => ({
    ...toRow({ ...change, ids: change.ids.filter((each) => each !== id) }, index),
    fields: toFieldChanges(before, after, index.nameOf),
  });
  return {
    rows: entries.map(toEntryRow),
    total: entries.length,
    next: null,
    facets: [],
    record: toLink(index, id),
  };
}

function toRow(change: Change, index: RecordIndex): Omit<LogRow, "fields"> {
  const { number, at, by, action, summary, ids, undoes, undoneBy } = change;
  const known = ids.filter((id) => index.find(id) !== undefined).slice(0, NAMED);
  return {
    number,
    at,
    by: by.name,
    action,
    summary,
    records: known.map((id) => toLink(index, id)),
    more: ids.length - known.length,
    undoes,
    undoneBy,
  };
}

function toLink(index: RecordIndex, id: string) {
  const record = index.find(id);
  return { id, name: index.nameOf(id), href: record === undefined ? null : addressOf(record) };
}

function toLabel(field: string, value: string): string {
  if (field === "action") return ACTION_WORDS[value] ?? value;
  return field === "day" ? toDay(value) : value;
}
