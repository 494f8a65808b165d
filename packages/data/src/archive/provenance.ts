/** Where the articles of a collection were found, and which versions there are of each. */
import type { Article } from "@onrecord/domain";
import { toPlaceNumber } from "../import/earlier-reading.ts";
import { toAddressNumber } from "../import/versions.ts";
import { readSourceBytes } from "../import/source-blocks.ts";
import type { ArticleOrigin } from "./ports.ts";
import { findRecord } from "./slice.ts";
import type { Database, Row } from "./sqlite.ts";
import { bytesOf, numberOf, textOf } from "./sqlite.ts";

const ORIGINS = `SELECT file.path, o.entry, o.line, o.format, o.encoding, o.sha256, o.added,
    o.block, o.start, o.length
  FROM record CROSS JOIN origin AS o ON o.article = record.position
  CROSS JOIN import_file AS file ON file.number = o.file
  WHERE record.id = ? ORDER BY o.added, file.path, o.entry, o.line`;

/** The sources of an article, in the order in which they were imported. */
export const readOrigins = (db: Database, id: string): readonly ArticleOrigin[] =>
  db.all(ORIGINS, id).map(toOrigin);

const toOrigin = (row: Row): ArticleOrigin => ({
  path: textOf(row, "path"),
  entry: textOf(row, "entry") || null,
  line: numberOf(row, "line") || null,
  format: textOf(row, "format"),
  encoding: row["encoding"] === null ? null : textOf(row, "encoding"),
  sha256: toFingerprint(row),
  added: new Date(numberOf(row, "added")).toISOString(),
});

const toFingerprint = (row: Row): string => Buffer.from(bytesOf(row, "sha256")).toString("hex");

/** The bytes with this fingerprint that an article was made of; undefined where there are none. */
export function findSourceBytes(
  db: Database,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): Uint8Array | undefined {
  const row = db.all(ORIGINS, id).find((each) => toFingerprint(each) === sha256);
  if (row === undefined) return undefined;
  if (row["block"] !== null) {
    const [block, start] = [numberOf(row, "block"), numberOf(row, "start")];
    return readSourceBytes(db, { block, start, length: numberOf(row, "length") });
  }
  const text = db.first("SELECT text FROM text WHERE file = ?", fileOf(db, id));
  return text === undefined ? undefined : Buffer.from(textOf(text, "text"));
}

function fileOf(db: Database, id: string): string {
  const record = findRecord(db, id);
  return record?.kind === "article" ? record.file : "";
}

/** The ids of an article and of its other versions, the one that is listed first. */
export function readVersions(db: Database, id: string): readonly string[] {
  const article = findRecord(db, id);
  if (article?.kind !== "article") return [];
  const rows = addressesOf(db, article).flatMap((address) => readAddress(db, address));
  const newest = (row: VersionRow): VersionRow => {
    const newer = rows.find(({ position }) => position === row.newer);
    return newer === undefined ? row : newest(newer);
  };
  const own = rows.find((row) => row.id === id);
  if (own === undefined) return [id];
  const current = newest(own);
  const others = rows.filter((row) => row !== current && newest(row) === current);
  return [current, ...others].map((row) => row.id);
}

type VersionRow = {
  readonly id: string;
  readonly position: number;
  readonly newer: number | null;
};

/** Where versions of an article may stand: its web address, and the places that it was found at. */
const addressesOf = (db: Database, { id, url }: Article): readonly number[] => [
  ...(url === null ? [] : [toAddressNumber(url)]),
  ...db.all(ORIGINS, id).map((row) => toPlaceNumber(toOrigin(row))),
];

const readAddress = (db: Database, address: number): readonly VersionRow[] =>
  db
    .all(
      `SELECT record.id, record.position, v.newer FROM version AS v
        CROSS JOIN record ON record.position = v.article
        WHERE v.address = ? ORDER BY v.article DESC`,
      address,
    )
    .map((row) => ({
      id: textOf(row, "id"),
      position: numberOf(row, "position"),
      newer: row["newer"] === null ? null : numberOf(row, "newer"),
    }));
