/**
 * The slices of hits. Articles that were shown lately are kept: the same ones are found by many searches, and one with its text is read
 * from several places of the file.
 */
import type { Article, Dataset } from "@onrecord/domain";
import type { StoredRecord } from "../archive/slice.ts";
import { findTexts, readRecords, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";

/** What hits refer to, and their ids in their order. */
export type HitSlice = { readonly slice: Dataset; readonly ids: readonly string[] };

/** How much of texts is kept, in UTF-16 code units. */
const MOST_UNITS = 16_000_000;
/** What an article takes besides its text. */
const RECORD_UNITS = 1000;

type Kept = {
  readonly position: number;
  readonly article: Article;
  readonly text: Dataset["texts"][string] | undefined;
};

const unitsOf = ({ text }: Kept): number => RECORD_UNITS + (text?.text.length ?? 0);

const toArticles = (kept: readonly Kept[]): Pick<Dataset, "articles" | "texts"> => ({
  articles: kept.map(({ article }) => article),
  texts: Object.fromEntries(
    kept.flatMap(({ article, text }) => (text === undefined ? [] : [[article.file, text]])),
  ),
});

/** What is kept holds for as long as nothing is written. It is shared by all slices, and must not be changed. */
export class HitSlices {
  readonly #kept = new Map<number, Kept>();
  #units = 0;

  clear(): void {
    this.#kept.clear();
    this.#units = 0;
  }

  /** Reads the hits at these positions; those that are gone are left out. `empty` is a slice of the archive without records. */
  read(db: Database, positions: readonly number[], empty: Dataset): HitSlice {
    const read = readRecords(
      db,
      positions.filter((position) => !this.#kept.has(position)),
    );
    // Articles refer to nothing: they and their texts are all of their slice.
    if (read.some(({ record }) => record.kind !== "article"))
      return { slice: readSlice(db, positions), ids: this.#idsOf(positions, read) };
    this.#keep(db, read);
    const found = positions.flatMap((position) => this.#use(position) ?? []);
    this.#drop();
    const inOrder = found.toSorted((a, b) => a.position - b.position);
    return {
      slice: { ...empty, ...toArticles(inOrder) },
      ids: found.map(({ article }) => article.id),
    };
  }

  /** The ids of the hits that are kept or were read. */
  #idsOf(positions: readonly number[], read: readonly StoredRecord[]): readonly string[] {
    const ids = new Map(read.map(({ position, record }) => [position, record.id]));
    return positions.flatMap(
      (position) => this.#kept.get(position)?.article.id ?? ids.get(position) ?? [],
    );
  }

  #keep(db: Database, read: readonly StoredRecord[]): void {
    const files = read.flatMap(({ record }) => (record.kind === "article" ? [record.file] : []));
    const texts = findTexts(db, files);
    for (const { position, record } of read) {
      if (record.kind !== "article") continue;
      const kept = { position, article: record, text: texts[record.file] };
      this.#kept.set(position, kept);
      this.#units += unitsOf(kept);
    }
  }

  /** What is kept of a position, which is now the last that was used. */
  #use(position: number): Kept | undefined {
    const kept = this.#kept.get(position);
    if (kept === undefined) return undefined;
    this.#kept.delete(position);
    this.#kept.set(position, kept);
    return kept;
  }

  #drop(): void {
    for (const [position, kept] of this.#kept) {
      if (this.#units <= MOST_UNITS) return;
      this.#kept.delete(position);
      this.#units -= unitsOf(kept);
    }
  }
}
