/** Where a command finds the records that it shows: a dataset in memory, or a collection. */
import type { ArticleStore, Collection, StoryListing } from "@onrecord/data";
import type { AnyRecord, Dataset, RecordIndex, RecordKind } from "@onrecord/domain";
import { findKind, indexDataset, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { IdMatch } from "./find-record.ts";
import { findRecord, MOST_SHOWN } from "./find-record.ts";

export type RecordShelf = {
  /** The record that a word names. */
  readonly find: (word: string, kinds?: readonly RecordKind[]) => Promise<IdMatch>;
  /** The record with all that is shown with it. */
  readonly around: (record: AnyRecord) => RecordIndex;
  /** Who else carries an article, so many of them; undefined where nobody does or it is not known. */
  readonly storyOf: (id: string, size: number) => StoryListing | undefined;
};

/** The shelf of a dataset. Stories are known of collections alone. */
export function toDatasetShelf(dataset: Dataset): RecordShelf {
  return {
    find: (word, kinds) => findRecord(dataset, word, kinds),
    around: () => indexDataset(dataset),
    storyOf: () => undefined,
  };
}

/** One more than is named tells whether there are more. */
const NAMED = MOST_SHOWN + 1;

/** The shelf of a collection: an id may be shortened from its end, and an entity called by its name. */
export function toCollectionShelf({ store }: Pick<Collection, "store">): RecordShelf {
  return {
    find: async (word, kinds = RECORD_KINDS) => {
      const ids = findIds(store, word.trim(), kinds);
      const [id, ...others] = ids;
      const total = ids.length < NAMED ? ids.length : null;
      if (others.length > 0) return { kind: "several", ids, total };
      const record = id === undefined ? undefined : findIn(store.slice([id]), id);
      return record === undefined ? { kind: "none", near: [] } : { kind: "one", record };
    },
    around: ({ id }) =>
      indexDataset(store.articleSlice(id) ?? store.entitySlice(id) ?? store.slice([id])),
    storyOf: (id, size) => store.storyOf(id, { page: 1, size }),
  };
}

/** The id itself, else those that begin so, else the entities of that name. */
function findIds(
  store: ArticleStore,
  word: string,
  kinds: readonly RecordKind[],
): readonly string[] {
  if (word === "") return [];
  const beginnings = findKind(word) === undefined ? kinds.map((kind) => `${kind}/${word}`) : [word];
  const found = beginnings
    .flatMap((each) => store.idsBeginning(each, NAMED))
    .filter((id) => kinds.some((kind) => kind === findKind(id)));
  const exact = found.filter((id) => beginnings.includes(id));
  if (exact.length > 0) return exact;
  if (found.length > 0) return found.slice(0, NAMED);
  const named = store.listEntities({ text: word }, { page: 1, size: NAMED }).ids;
  return named.filter((id) => kinds.some((kind) => kind === findKind(id)));
}

const findIn = (dataset: Dataset, id: string): AnyRecord | undefined =>
  RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind)).find(
    (record) => record.id === id,
  );
