import type { Collection, LogFacets, LogFilter } from "@onrecord/data";
import { toCollectionShelf } from "../dataset/record-shelf.ts";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { toChangeLines } from "../output/change-lines.ts";
import { toHistoryLines } from "../output/history-lines.ts";
import type { Line } from "../output/line.ts";
import { line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { UsageError } from "../usage-error.ts";
import { findOrExplain } from "./get-record.ts";
import type { Workshop } from "./workshop.ts";

export type LogRequest = {
  /** The record whose history is asked for; the whole log without one. */
  readonly id: string | undefined;
  readonly by: string | undefined;
  readonly action: string | undefined;
  readonly day: string | undefined;
  readonly limit: number;
  readonly before: number | undefined;
  readonly archive: string | undefined;
  readonly json: boolean;
};

/** Says who decided what in a collection, or what became of one record. */
export async function log(request: LogRequest, shop: Workshop): Promise<number> {
  const collection = openCollectionAt(request.archive, shop.io);
  try {
    return request.id === undefined
      ? await showLog(collection, request, shop)
      : await showHistory(collection, { ...request, id: request.id }, shop);
  } finally {
    collection.close();
  }
}

async function showLog(
  { review }: Collection,
  { by, action, day, limit, before, json }: LogRequest,
  { screen }: Workshop,
): Promise<number> {
  checkDay(day);
  const after = before === undefined ? null : String(before);
  const { changes, next } = review.log({ size: limit, by, action, day, after });
  if (json) await screen.printJson({ changes, next: next === null ? null : Number(next) });
  else if (changes.length === 0)
    await screen.note(nothingLines(review.logFacets({}), { by, action }));
  else {
    await screen.print(changes.flatMap((change) => toChangeLines(change, screen.width)));
    if (next !== null) await screen.note([line(`There is more: add --before ${next}.`)]);
  }
  return changes.length === 0 ? EXIT.findings : EXIT.ok;
}

function checkDay(day: string | undefined): void {
  if (day === undefined || /^\d{4}(?:-\d\d){0,2}$/.test(day)) return;
  throw new UsageError(`--day does not understand "${day}".`, [
    "Say a day, a month or a year: --day 2026-11-23",
  ]);
}

/** That nothing fits; and of a name or an action that the log does not have, those that it has. */
function nothingLines({ total, facets }: LogFacets, asked: LogFilter): Line[] {
  if (total === 0) return [line("Nothing was decided.")];
  const known = facets.flatMap(({ field, values }) => {
    const wanted = asked[field];
    const there = values.map(({ value }) => value);
    return wanted === undefined || there.includes(wanted)
      ? []
      : [line(`--${field} can be: ${there.join(", ")}.`)];
  });
  return [line(`None of ${countOf(total, "change")} fits.`), ...known];
}

async function showHistory(
  { review, store }: Collection,
  { id: word, json }: LogRequest & { readonly id: string },
  { screen }: Workshop,
): Promise<number> {
  // A record that is gone has a history all the same, under its whole id.
  const isGone = review.history(word).length > 0 && store.idsBeginning(word, 1)[0] !== word;
  const record = isGone
    ? null
    : await findOrExplain({ id: word }, toCollectionShelf({ store }), screen);
  if (record === undefined) return EXIT.findings;
  const id = record?.id ?? word;
  const history = review.history(id);
  const successor = review.successor(id) ?? null;
  const provenance = record !== null && "provenance" in record ? record.provenance : null;
  if (json) await screen.printJson({ id, provenance, successor, history });
  else await screen.print(toHistoryLines({ id, provenance, successor, history }, screen.width));
  return EXIT.ok;
}
