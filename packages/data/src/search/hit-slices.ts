/**
 * The slices of hits. Articles that were shown lately are kept: the same ones are found by many searches, and one with its text is read
 * from several places of the file.
 */
import type { Article, Dataset } from "@onrecord/domain";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import { readIds, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";

/** What hits refer to, and their ids in their order. */
export type HitSlice = { readonly slice: Dataset; readonly ids: readonly string[] };

/** How much of texts is kept, in UTF-16 code units. */
const MOST_UNITS = 16_000_000;
/** What an article takes besides its text. */
const RECORD_UNITS = 1000;

type Kept = { readonly article: Article; readonly text: Dataset["texts"][string] | undefined };

const unitsOf = ({ text }: Kept): number => RECORD_UNITS + (text?.text.length ?? 0);

const toArticles = (kept: readonly Kept[]): Pick<Dataset, "articles" | "texts"> => ({
  articles: kept.map(({ article }) => article),
  texts: Object.fromEntries(
    kept.flatMap(({ article, text }) => (text === undefined ? [] : [[article.file, text]])),
  ),
});

const countRecords = (slice: Dataset): number =>
  RECORD_KINDS.reduce((sum, kind) => sum + slice[KINDS[kind].table].length, 0);

/** What is kept holds for as long as nothing is written. It is shared by all slices, and must not be changed. */
export class HitSlices {
  readonly #kept = new Map<number, Kept>();
  #units = 0;

  clear(): void {
    this.#kept.clear();
    this.#units = 0;
  }

  /** Reads the hits at these positions; those that are gone are left out. */
  read(db: Database, positions: readonly number[]): HitSlice {
    const missing = positions.filter((position) => !this.#kept.has(position));
    const read = readSlice(db, missing);
    if (!this.#keepArticles(missing, read)) {
      const slice = missing.length === positions.length ? read : readSlice(db, positions);
      return { slice, ids: readIds(db, positions) };
    }
    const found = positions.flatMap((position) => this.#use(position) ?? []);
    const inOrder = positions
      .toSorted((a, b) => a - b)
      .flatMap((each) => this.#kept.get(each) ?? []);
    this.#drop();
    const ids = found.map(({ article }) => article.id);
    return { slice: { ...read, ...toArticles(inOrder) }, ids };
  }

  /** Keeps what was read; false where it is not articles alone, which refer to nothing. */
  #keepArticles(positions: readonly number[], { articles, texts, ...rest }: Dataset): boolean {
    const isAlone = articles.length === positions.length;
    if (!isAlone || countRecords({ ...rest, articles, texts }) > articles.length) return false;
    // A slice is in the order of the positions.
    for (const [index, position] of positions.toSorted((a, b) => a - b).entries()) {
      const article = articles[index];
      if (article === undefined) return false;
      const kept = { article, text: texts[article.file] };
      this.#kept.set(position, kept);
      this.#units += unitsOf(kept);
    }
    return true;
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
