import type { RecordShelf } from "../dataset/record-shelf.ts";
import { toCollectionShelf, toDatasetShelf } from "../dataset/record-shelf.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

/** What a command works on: a collection, where `archive` names one, else a dataset. */
export type ShelfRequest = {
  readonly archive: string | undefined;
  readonly dataset: string | undefined;
};

/** Opens a collection or reads a dataset for as long as `work` takes. */
export async function withShelf(
  { archive, dataset }: ShelfRequest,
  workshop: Workshop,
  work: (shelf: RecordShelf) => Promise<number>,
): Promise<number> {
  if (archive === undefined)
    return work(toDatasetShelf((await openSource(dataset, workshop)).dataset));
  const collection = openCollectionAt(archive, workshop.io);
  try {
    return await work(toCollectionShelf(collection));
  } finally {
    collection.close();
  }
}
