/** Versions: articles of one web address whose texts are alike. The newest stands in the lists. */
import { hash } from "node:crypto";
import type { Article } from "@onrecord/domain";
import { boundsOf } from "../archive/known-dates.ts";
import type { Placed } from "../archive/record-writer.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { toLikeness } from "../stories/likeness.ts";
import { toShingles } from "../stories/shingles.ts";

/** A web address as a number of 48 bits, by which the articles that stand there are found. */
export function toAddressNumber(url: string): number {
  const address = new URL(url);
  // Setting it takes the address apart again.
  if (address.hash !== "" || url.includes("#")) address.hash = "";
  return hash("sha256", address.href, "buffer").readUIntBE(0, 6);
}

/** An article that stands in the lists, at an address at which others may stand too. */
export type Version = { readonly position: number; readonly article: Article };

/** Of the articles of one address so many are compared: it may be a page that lists many. */
const COMPARED = 16;

const CURRENT = `SELECT v.article, record.json FROM version AS v
  CROSS JOIN record ON record.position = v.article
  WHERE v.address = ? AND v.newer IS NULL ORDER BY v.article DESC LIMIT ${COMPARED}`;

/**
 * The current version of what a new article says, if there is one: it has the same address, and the
 * same headline or much of the same text. Other articles of that address are articles of their own.
 */
export function findCurrentVersion(
  db: Database,
  address: number,
  { article, text }: { article: Article; text: string },
): Version | undefined {
  for (const row of db.all(CURRENT, address)) {
    const other = toRecord(textOf(row, "json"));
    if (other.kind !== "article") continue;
    const sameHeadline = article.headline !== null && article.headline === other.headline;
    if (sameHeadline || areAlike(text, readText(db, other)))
      return { position: numberOf(row, "article"), article: other };
  }
  return undefined;
}

/** How much two texts must share: less than copies of a story, for an article may grow a lot. */
function areAlike(one: string, other: string): boolean {
  const { resemblance, opening } = toLikeness(toShingles(one), toShingles(other));
  return resemblance >= 0.2 || opening >= 0.4;
}

function readText(db: Database, { file }: Article): string {
  const row = db.first("SELECT text FROM text WHERE file = ?", file);
  return row === undefined ? "" : textOf(row, "text");
}

/** Whether `one` is newer: published later, or imported later where the dates do not tell. */
export function isNewer(one: Article, than: Article): boolean {
  const [day, other] = [one, than].map(({ published }) => boundsOf(published?.edtf).earliest);
  return !day || !other || day >= other;
}

/** Says where an article stands, and which newer version it has, if any. */
export function writeVersion(
  db: Database,
  { position, address, newer }: { position: number; address: number; newer: number | null },
): void {
  db.write("INSERT OR IGNORE INTO version VALUES (?, ?, ?)", address, position, newer);
}

/** Puts a newer version in the place of a current one, which stays readable. */
export function replaceVersion(
  db: Database,
  { old, newer, address }: { old: Placed; newer: number; address: number },
): void {
  db.write(
    "UPDATE version SET newer = ? WHERE address = ? AND article = ?",
    newer,
    address,
    old.position,
  );
  db.write("UPDATE record SET on_record = 0 WHERE position = ?", old.position);
}
