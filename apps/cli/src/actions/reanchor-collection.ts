/** Carries what was read from older versions of a collection's articles over to the current ones. */
import { setImmediate } from "node:timers/promises";
import type { CarriedOver, Collection } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { BLANK, faint, line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { isToLookAt, reanchorLines } from "../output/reanchor-lines.ts";
import { findArticle } from "./get-record.ts";
import { carriedBy } from "./reanchor.ts";
import type { Workshop } from "./workshop.ts";

export type CollectionReanchorRequest = {
  readonly archive: string;
  /** An article, or another version of it, by its id or the beginning of it; all where left out. */
  readonly article: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
};

export async function reanchorCollection(
  request: CollectionReanchorRequest,
  shop: Workshop,
): Promise<number> {
  const { io } = shop;
  const collection = openCollectionAt(request.archive, io);
  try {
    // So that a stop waits until what was carried over is told.
    return await io.finishFirst(async () => {
      const article = await findArticle(request.article, collection, shop.screen);
      if (article === null) return EXIT.findings;
      const done = await carryOver(collection, { ...request, article }, io.signal);
      await tell(done, request, shop);
      if (done.left > 0) return EXIT.interrupted;
      const isToDo = done.carried.some(({ outcomes }) => outcomes.some(isToLookAt));
      return isToDo ? EXIT.findings : EXIT.ok;
    });
  } finally {
    collection.close();
  }
}

/** What was carried over, and the older versions that were not come to before a stop. */
type Done = { readonly carried: readonly CarriedOver[]; readonly left: number };

async function carryOver(
  collection: Collection,
  { article, dryRun }: CollectionReanchorRequest,
  signal: AbortSignal,
): Promise<Done> {
  const { versions } = collection;
  const older = versions.older(article);
  const carried: CarriedOver[] = [];
  for (const version of older) {
    if (signal.aborted) break;
    carried.push(versions.carryOver(version, { ...carriedBy(), dryRun }));
    // So that a stop is heard of.
    await setImmediate();
  }
  return { carried, left: older.length - carried.length };
}

async function tell(
  done: Done,
  { dryRun, json }: CollectionReanchorRequest,
  { screen }: Workshop,
): Promise<void> {
  const { carried, left } = done;
  if (json) {
    const versions = carried.map(({ from, to, outcomes, change }) => ({
      from,
      to,
      change,
      outcomes,
    }));
    return screen.printJson({ dryRun, versions, left });
  }
  await screen.print(
    carried.flatMap((each, index) => [
      ...(index === 0 ? [] : [BLANK]),
      ...reanchorLines(each, screen.width),
      ...(each.change === null ? [] : [line(faint(`change ${each.change}`))]),
    ]),
  );
  await screen.note([line(toEnd(done, dryRun))]);
}

function toEnd({ carried, left }: Done, dryRun: boolean): string {
  if (carried.length + left === 0) return "What was read stands on the current versions already.";
  const did = `${dryRun ? "Would carry over" : "Carried over"} what was read from ${countOf(carried.length, "older version")}`;
  return left === 0
    ? `${did}.`
    : `Stopped. ${did}; ${countOf(left, "version")} left. Run it again to go on.`;
}
