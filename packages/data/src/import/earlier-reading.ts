/**
 * What an earlier import made of a file that is read anew because other words were given for how it is to
 * be read. An article that says something else of itself now is brought up to date, and one that has another
 * text is a new version of what its place held before.
 */
import { hash } from "node:crypto";
import type { Article } from "@onrecord/domain";
import type { Origin } from "@onrecord/import";
import { factsOfArchive } from "../archive/record-facts.ts";
import type { Placed } from "../archive/record-writer.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { applyEdits } from "../review/apply-edits.ts";
import type { Batch } from "./batch.ts";
import type { Added } from "./importer.ts";
import type { NewArticle } from "./to-article.ts";
import { replaceVersion, toAddressNumber, writeVersion } from "./versions.ts";

/** A place in a file: the entry of a container, and the line. */
export type Place = Pick<Origin, "path" | "entry" | "line">;

const toKey = (entry: string, line: number): string => `${line} ${entry}`;

/** The positions of the articles that stand at a place of one file. */
export class EarlierReading {
  readonly #places = new Map<string, number[]>();

  constructor(db: Database, file: number) {
    for (const row of db.each("SELECT article, entry, line FROM origin WHERE file = ?", file)) {
      const key = toKey(textOf(row, "entry"), numberOf(row, "line"));
      this.#places.set(key, [...(this.#places.get(key) ?? []), numberOf(row, "article")]);
    }
  }

  at({ entry, line }: Place): readonly number[] {
    return this.#places.get(toKey(entry ?? "", line ?? 0)) ?? [];
  }
}

/** What would become of an article, as far as that is known without writing it. */
export function lookAt(
  db: Database,
  { article }: Pick<NewArticle, "article">,
  { origin, earlier }: { readonly origin: Origin; readonly earlier: EarlierReading | undefined },
): Added {
  const articleId = article.id;
  const before = earlier?.at(origin) ?? [];
  const row = db.first("SELECT position, json FROM record WHERE id = ?", articleId);
  if (row === undefined) return { outcome: before.length > 0 ? "version" : "added", articleId };
  const isOther =
    before.includes(numberOf(row, "position")) && textOf(row, "json") !== JSON.stringify(article);
  return { outcome: isOther ? "changed" : "known", articleId };
}

/** A place as the address of versions: a number of 48 bits, as web addresses have. */
export const toPlaceNumber = ({ path, entry, line }: Place): number =>
  hash("sha256", ["place", path, entry ?? "", line ?? 0].join("\0"), "buffer").readUIntBE(0, 6);

/** What a new reading says of an article whose text stays; false where it says the same. */
export function bringUpToDate(batch: Batch, position: number, article: Article): boolean {
  const { db } = batch;
  const row = db.first("SELECT json, on_record FROM record WHERE position = ?", position);
  const [before, after] = [row === undefined ? "" : textOf(row, "json"), JSON.stringify(article)];
  if (row === undefined || before === after || isOfDataset(batch, position)) return false;
  if (numberOf(row, "on_record") === 0) {
    db.write("UPDATE record SET json = ? WHERE position = ?", after, position);
    return true;
  }
  const was = toRecord(before);
  applyEdits(batch, [{ id: article.id, position, before, after, was, becomes: article }]);
  if (was.kind === "article" && was.url !== article.url) moveVersion(db, position, [was, article]);
  return true;
}

/** An article that stands alone at its web address stands at its new one from now on. */
function moveVersion(
  db: Database,
  position: number,
  [was, becomes]: readonly [Article, Article],
): void {
  if (was.url !== null) {
    db.write(
      `DELETE FROM version WHERE address = ?1 AND article = ?2 AND newer IS NULL
        AND NOT EXISTS (SELECT 1 FROM version AS v WHERE v.address = ?1 AND v.newer = ?2)`,
      toAddressNumber(was.url),
      position,
    );
  }
  if (becomes.url !== null)
    writeVersion(db, { position, address: toAddressNumber(becomes.url), newer: null });
}

/** What a dataset says of an article was written by hand, and knows more. */
function isOfDataset(batch: Batch, position: number): boolean {
  batch.writeOrigins();
  const origin = "SELECT 1 FROM origin WHERE article = ? AND format = 'dataset'";
  return batch.db.first(origin, position) !== undefined;
}

/** Lists an article again that an article at its place had taken the place of. */
export function revive(batch: Batch, { position, record }: Placed, place: Place): void {
  const { db, records } = batch;
  const hidden = `SELECT 1 FROM version WHERE address = ? AND article = ? AND newer IS NOT NULL`;
  const address = toPlaceNumber(place);
  if (db.first(hidden, address, position) === undefined) return;
  db.write("UPDATE version SET newer = NULL WHERE address = ? AND article = ?", address, position);
  db.write("UPDATE record SET on_record = 1 WHERE position = ?", position);
  records.add({ position, record }, factsOfArchive(db));
}

/** Puts an article in the place of the others that stood there; true where there were any. */
export function supersede(
  batch: Batch,
  { position }: Pick<Placed, "position">,
  { place, earlier }: { readonly place: Place; readonly earlier: EarlierReading },
): boolean {
  const { db, records } = batch;
  batch.writeOrigins();
  const address = toPlaceNumber(place);
  const others = earlier.at(place).filter((at) => at !== position);
  const older = others.flatMap((at) => findReplaceable(db, at) ?? []);
  if (older.length > 0) writeVersion(db, { position, address, newer: null });
  for (const old of older) {
    writeVersion(db, { position: old.position, address, newer: null });
    records.remove(old);
    replaceVersion(db, { old, newer: position, address });
  }
  return older.length > 0;
}

/** An article that is in the lists and was found nowhere else. */
function findReplaceable(db: Database, position: number): Placed | undefined {
  const row = db.first("SELECT json FROM record WHERE position = ? AND on_record = 1", position);
  const places = db.all("SELECT 1 FROM origin WHERE article = ? LIMIT 2", position);
  return row === undefined || places.length > 1
    ? undefined
    : { position, record: toRecord(textOf(row, "json")) };
}
