/** Carries what was read from older versions of a collection's articles over to the current ones. */
import type { CarriedOver, Collection } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { BLANK, faint, line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { isToLookAt, reanchorLines } from "../output/reanchor-lines.ts";
import { UsageError } from "../usage-error.ts";
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
  { archive, article, dryRun, json }: CollectionReanchorRequest,
  { io, screen }: Workshop,
): Promise<number> {
  const collection = openCollectionAt(archive, io);
  try {
    const older = collection.versions.older(
      article === undefined ? undefined : getArticle(article, collection),
    );
    const carried: CarriedOver[] = [];
    for (const version of older) {
      if (io.signal.aborted) break;
      carried.push(collection.versions.carryOver(version, { ...carriedBy(), dryRun }));
    }
    if (json)
      await screen.printJson({
        dryRun,
        versions: carried.map(({ from, to, outcomes, change }) => ({ from, to, change, outcomes })),
      });
    else {
      await screen.print(
        carried.flatMap((each, index) => [
          ...(index === 0 ? [] : [BLANK]),
          ...reanchorLines(each, screen.width),
          ...(each.change === null ? [] : [line(faint(`change ${each.change}`))]),
        ]),
      );
      await screen.note([line(toEnd(carried, dryRun))]);
    }
    const isToDo = carried.some(({ outcomes }) => outcomes.some(isToLookAt));
    return isToDo ? EXIT.findings : EXIT.ok;
  } finally {
    collection.close();
  }
}

const toEnd = (carried: readonly CarriedOver[], dryRun: boolean): string =>
  carried.length === 0
    ? "What was read stands on the current versions already."
    : `${dryRun ? "Would carry over" : "Carried over"} what was read from ${countOf(carried.length, "older version")}.`;

/** @throws UsageError where no article, or more than one, has an id that begins like this. */
function getArticle(words: string, { store }: Collection): string {
  const beginning = words.startsWith("article/") ? words : `article/${words}`;
  const [id, another] = store.idsBeginning(beginning, 2);
  if (id === undefined) throw new UsageError(`There is no article ${words}.`);
  if (another !== undefined && id !== beginning)
    throw new UsageError(`Several articles begin with ${words}: ${id}, ${another}.`);
  return id;
}
