/** An archive as what is exported: read page by page, so that memory holds one at a time. */
import type { Dataset, RecordKind, SourceText } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import type { ExportPart, ExportSource, JsonPage } from "@onrecord/formats";
import { partSize, toPart } from "@onrecord/formats";
import {
  findPositions,
  findReferring,
  readManifest,
  readSlice,
  toRecord,
} from "../archive/slice.ts";
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { Chosen, ExportSelection } from "./export-selection.ts";
import { choose } from "./export-selection.ts";
import type { RecordRow } from "./record-pages.ts";
import { countKind, joinKind, readKind, readPositions } from "./record-pages.ts";

/** How many records' JSON, and how many texts, are read at once. */
const JSON_PAGE = 1000;
const TEXT_PAGE = 50;

/**
 * What is chosen of an archive. What comes in after the call is left out. A chosen article or entity
 * that is not there makes an empty source.
 */
export function createExportSource(db: Database, selection: ExportSelection): ExportSource {
  if (selection.kind === "whole") return wholeSource(db);
  return selection.kind === "list"
    ? listSource(db, selection)
    : chosenSource(db, choose(db, selection));
}

/** How the records of a source are read. */
type Reading = {
  readonly count: (kind: RecordKind) => number;
  readonly rows: (kind: RecordKind, size: number) => Iterable<readonly RecordRow[]>;
  readonly texts: ExportSource["texts"];
  /** Where it is read otherwise than the rows are. */
  readonly json?: (kind: RecordKind, between: string) => Iterable<JsonPage>;
  /** Whether a reading of an article belongs to the source. */
  readonly holds: (position: number) => boolean;
};

const joinedRows = (rows: Reading["rows"]) =>
  function* joined(kind: RecordKind, between: string): Generator<JsonPage> {
    for (const page of rows(kind, JSON_PAGE))
      yield { count: page.length, json: page.map(({ json }) => json).join(between) };
  };

function toSource(db: Database, reading: Reading): ExportSource {
  const { count, rows, texts, holds } = reading;
  const slice = (kind: RecordKind, positions: readonly number[]): Dataset => {
    const readings = kind === "article" ? findReferring(db, positions).filter(holds) : [];
    return readSlice(db, [...positions, ...readings]);
  };
  return {
    manifest: readManifest(db),
    count,
    *parts(kind): Generator<ExportPart> {
      for (const page of rows(kind, partSize(kind))) {
        const records = page.map(({ json }) => toRecord(json));
        const positions = page.map(({ position }) => position);
        yield toPart(kind, records, () => slice(kind, positions));
      }
    },
    texts,
    json: reading.json ?? joinedRows(rows),
  };
}

function wholeSource(db: Database): ExportSource {
  const { last } = db.first("SELECT coalesce(max(position), 0) AS last FROM record") ?? {};
  const upTo = Number(last);
  return toSource(db, {
    count: (kind) => countKind(db, kind, upTo),
    rows: (kind, size) => readKind(db, kind, { upTo, size }),
    texts: () => readTexts(db),
    json: (kind, between) => joinKind(db, kind, { upTo, size: JSON_PAGE, between }),
    holds: (position) => position <= upTo,
  });
}

function chosenSource(db: Database, chosen: Chosen): ExportSource {
  function* rows(kind: RecordKind, size: number): Generator<readonly RecordRow[]> {
    const positions = chosen.get(kind);
    if (positions !== undefined) yield* readPositions(db, positions, size);
  }
  return toSource(db, {
    count: (kind) => chosen.get(kind)?.size ?? 0,
    rows,
    texts: () => readTextsOf(db, rows("article", TEXT_PAGE)),
    holds: (position) => RECORD_KINDS.some((kind) => chosen.get(kind)?.has(position) === true),
  });
}

function listSource(
  db: Database,
  { of, total, ids }: Extract<ExportSelection, { kind: "list" }>,
): ExportSource {
  function* rows(kind: RecordKind): Generator<readonly RecordRow[]> {
    if (kind === of) for (const page of ids()) yield readRows(db, findPositions(db, page));
  }
  return toSource(db, {
    count: (kind) => (kind === of ? total : 0),
    rows,
    texts: () => readTextsOf(db, rows("article")),
    holds: () => true,
  });
}

/** The records at these positions, in this order. */
const readRows = (db: Database, positions: readonly number[]): readonly RecordRow[] =>
  db
    .all(
      "SELECT record.position, record.json FROM json_each(?) AS wanted JOIN record ON record.position = wanted.value ORDER BY wanted.key",
      JSON.stringify(positions),
    )
    .map((row) => ({ position: numberOf(row, "position"), json: textOf(row, "json") }));

type NamedText = readonly [file: string, text: SourceText];

const toNamedText = (row: Row): NamedText => [
  textOf(row, "file"),
  { text: textOf(row, "text"), sha256: textOf(row, "sha256"), bytes: numberOf(row, "bytes") },
];

/** All texts, in the order of their paths. */
function* readTexts(db: Database): Generator<NamedText> {
  let after = "";
  for (;;) {
    const texts = db
      .all(
        "SELECT file, text, sha256, bytes FROM text WHERE file > ? ORDER BY file LIMIT ?",
        after,
        TEXT_PAGE,
      )
      .map(toNamedText);
    yield* texts;
    const last = texts.at(-1);
    if (last === undefined || texts.length < TEXT_PAGE) return;
    [after] = last;
  }
}

/** The texts of articles, in the order of the articles. */
function* readTextsOf(db: Database, pages: Iterable<readonly RecordRow[]>): Generator<NamedText> {
  for (const page of pages) {
    const files = page.flatMap(({ json }) => {
      const record = toRecord(json);
      return record.kind === "article" ? [record.file] : [];
    });
    yield* db
      .all(
        "SELECT file, text, sha256, bytes FROM json_each(?) AS wanted JOIN text ON text.file = wanted.value ORDER BY wanted.key",
        JSON.stringify(files),
      )
      .map(toNamedText);
  }
}
