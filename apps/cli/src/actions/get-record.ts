import type { Collection } from "@onrecord/data";
import type { AnyRecord, RecordKind } from "@onrecord/domain";
import { explainMatch } from "../dataset/find-record.ts";
import type { RecordShelf } from "../dataset/record-shelf.ts";
import { toCollectionShelf } from "../dataset/record-shelf.ts";
import { inTone, line } from "../output/line.ts";
import type { Screen } from "../screen.ts";

export type RecordRequest = { readonly id: string; readonly kinds?: readonly RecordKind[] };

/** The record that the user means; where there is none, says so on stderr and gives undefined. */
export async function findOrExplain(
  { id, kinds }: RecordRequest,
  { find }: Pick<RecordShelf, "find">,
  screen: Screen,
): Promise<AnyRecord | undefined> {
  const match = await find(id, kinds);
  if (match.kind === "one") return match.record;
  const [first = "", ...rest] = explainMatch(id, match);
  await screen.note([
    line(inTone("error", "not found: "), first),
    ...rest.map((each) => line(each)),
  ]);
  return undefined;
}

/**
 * The id of the article of a collection that the user means with --article; undefined where nothing is
 * meant, null where there is no such article, which is said on stderr.
 */
export async function findArticle(
  word: string | undefined,
  collection: Collection,
  screen: Screen,
): Promise<string | undefined | null> {
  if (word === undefined) return undefined;
  const shelf = toCollectionShelf(collection);
  const record = await findOrExplain({ id: word, kinds: ["article"] }, shelf, screen);
  return record === undefined ? null : record.id;
}
