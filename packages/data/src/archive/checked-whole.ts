/** An archive as what is checked: article by article, with everything that the checks look at. */
import type { CheckedPart, CheckedWhole, CheckShare, RecordKind } from "@onrecord/domain";
import { CLAIM_KINDS, ENTITY_KINDS, findKind, RECORD_KINDS } from "@onrecord/domain";
import { createRanks } from "./record-ranks.ts";
import { findPositions, reachFrom, readIds, readMeta, readSlice, toRecord } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** How many articles, and how many records that no article is behind, are checked together. */
const ARTICLES = 16;
const OTHERS = 500;

export function createCheckedWhole(db: Database): CheckedWhole {
  const rankOf = createRanks(db);
  const manifest: unknown = JSON.parse(readMeta(db, "manifest") ?? "null");
  return {
    manifest,
    *parts(share = { index: 0, of: 1 }) {
      const isMine = createTurns(share);
      yield* articleParts(db, isMine);
      for (const kind of RECORD_KINDS) if (kind !== "article") yield* otherParts(db, kind, isMine);
    },
    shared: () => readSlice(db, findShared(db)),
    lineOf: (id) => {
      const kind = findKind(id);
      const [position] = findPositions(db, [id]);
      return kind === undefined || position === undefined ? 1 : rankOf(kind, position);
    },
    idsOf: (kind) => readIdsOf(db, kind),
    chains: (kind) => readChains(db, kind),
    *notAccepted() {
      for (const kind of ASSERTED)
        for (const positions of positionsOf(db, PAGE_NOT_ACCEPTED, { kind, size: OTHERS }))
          yield toPart(db, positions, []);
    },
    *unusedTexts() {
      for (const row of db.each(UNUSED)) yield textOf(row, "file");
    },
    isUsed: (id) => db.first(USE, id) !== undefined,
    passagesOf: (id) => readPassages(db, id),
  };
}

/** How many mentions of an entity are read at once, after the first: that nearly always has the name. */
const MENTIONS = 16;

/** The words of an entity's mentions, as far as they are asked for. */
function* readPassages(db: Database, entity: string): Generator<string> {
  let after = 0;
  for (let limit = 1; ; limit = MENTIONS) {
    const rows = db.all(MENTIONS_OF_ENTITY, entity, after, limit);
    for (const row of rows) {
      const mention = toRecord(textOf(row, "json"));
      if (mention.kind === "mention") yield mention.anchor.exact;
      after = numberOf(row, "position");
    }
    if (rows.length < limit) return;
  }
}

/** Asked for each part: whether it belongs to the share. */
function createTurns({ index, of }: CheckShare): () => boolean {
  let turn = -1;
  return () => {
    turn += 1;
    return turn % of === index;
  };
}

const UNUSED = `SELECT file FROM text WHERE file NOT IN
  (SELECT json_extract(json, '$.file') FROM record WHERE on_record IN (0, 1) AND kind = 'article')`;

const USE = `SELECT 1 FROM record AS target
  CROSS JOIN reference ON reference.target = target.position
  CROSS JOIN record AS source ON source.position = reference.source
  WHERE target.id = ? AND (source.kind IN ('statement', 'event', 'relation')
    OR (source.kind = 'mention' AND source.on_record = 1)) LIMIT 1`;

const MENTIONS_OF_ENTITY = `SELECT source.position, source.json FROM record AS target
  CROSS JOIN reference ON reference.target = target.position AND reference.source > ?2
  CROSS JOIN record AS source ON source.position = reference.source
  WHERE target.id = ?1 AND source.kind = 'mention'
  ORDER BY reference.source LIMIT ?3`;

/** Records of a kind after a position, whether or not they stand on the record, with a condition of their own. */
const pageOf = (condition: string): string =>
  [1, 0]
    .map(
      (onRecord) => `SELECT position FROM record
        WHERE on_record = ${onRecord} AND kind = ?1 AND position > ?2${condition}`,
    )
    .join(" UNION ALL ")
    .concat(" ORDER BY position LIMIT ?3");

const PAGE = pageOf("");
const PAGE_NOT_ACCEPTED = pageOf(" AND json_extract(json, '$.status') <> 'accepted'");

/** The kinds that are proposed and decided on. */
const ASSERTED = ["mention", "time", ...CLAIM_KINDS] as const;

/** What is read from an article is checked with it. */
const PAGE_WITHOUT_ARTICLE = pageOf(` AND NOT EXISTS (SELECT 1 FROM reference
  CROSS JOIN record AS article ON article.position = reference.target
  WHERE reference.source = record.position AND article.kind = 'article')`);

function* positionsOf(
  db: Database,
  sql: string,
  { kind, size }: { readonly kind: RecordKind; readonly size: number },
): Generator<readonly number[]> {
  let after = 0;
  for (;;) {
    const positions = db.all(sql, kind, after, size).map((row) => numberOf(row, "position"));
    const last = positions.at(-1);
    if (last === undefined) return;
    yield positions;
    after = last;
  }
}

/** What refers to articles, rejected or not, with the first article that it refers to. */
const READINGS = `SELECT source, (SELECT min(target) FROM reference AS first
    CROSS JOIN record AS article ON article.position = first.target
    WHERE first.source = found.source AND article.kind = 'article') AS owner
  FROM (SELECT DISTINCT source FROM json_each(?) AS wanted
    CROSS JOIN reference ON reference.target = wanted.value) AS found`;

const MENTIONS_OF_ARTICLES = `SELECT source FROM json_each(?) AS wanted
  CROSS JOIN reference ON reference.target = wanted.value
  CROSS JOIN record ON record.position = source WHERE record.kind = 'mention'`;

function* articleParts(db: Database, isMine: () => boolean): Generator<CheckedPart> {
  for (const articles of positionsOf(db, PAGE, { kind: "article", size: ARTICLES })) {
    if (!isMine()) continue;
    const here = new Set(articles);
    const readings = db
      .all(READINGS, JSON.stringify(articles))
      .map((row) => ({ position: numberOf(row, "source"), owner: numberOf(row, "owner") }));
    const read = readings.map(({ position }) => position);
    const owned = readings.filter(({ owner }) => here.has(owner)).map(({ position }) => position);
    const elsewhere = reachFrom(db, read)
      .filter(({ kind, position }) => kind === "article" && !here.has(position))
      .map(({ position }) => position);
    const mentions = db
      .all(MENTIONS_OF_ARTICLES, JSON.stringify(elsewhere))
      .map((row) => numberOf(row, "source"));
    yield toPart(db, [...articles, ...owned], [...read, ...mentions]);
  }
}

function* otherParts(
  db: Database,
  kind: RecordKind,
  isMine: () => boolean,
): Generator<CheckedPart> {
  const standsAlone = kind === "source" || ENTITY_KINDS.some((entity) => entity === kind);
  const sql = standsAlone ? PAGE : PAGE_WITHOUT_ARTICLE;
  for (const positions of positionsOf(db, sql, { kind, size: OTHERS }))
    if (isMine()) yield toPart(db, positions, []);
}

function toPart(db: Database, owned: readonly number[], others: readonly number[]): CheckedPart {
  const ids = new Set(readIds(db, owned));
  return { candidate: readSlice(db, [...owned, ...others]), owns: (id) => ids.has(id) };
}

const findShared = (db: Database): readonly number[] =>
  [...ENTITY_KINDS, "acknowledgement" as const].flatMap((kind) =>
    [...positionsOf(db, PAGE, { kind, size: OTHERS })].flat(),
  );

function* readIdsOf(db: Database, kind: RecordKind): Generator<string> {
  for (const positions of positionsOf(db, PAGE, { kind, size: OTHERS }))
    yield* readIds(db, positions);
}

/** Where the next of a chain stands, and what the JSON of such a record holds: few are taken apart for it. */
const NEXT = {
  statement: { path: "$.voice", part: '"voice":"statement/' },
  event: { path: "$.partOf", part: '"partOf":"event/' },
};

function* readChains(
  db: Database,
  kind: "statement" | "event",
): Generator<{ readonly id: string; readonly next: string }> {
  const rows = db.each(
    `SELECT id, json_extract(json, ?1) AS next FROM record
      WHERE on_record IN (0, 1) AND kind = ?2 AND instr(json, ?3) > 0 AND next LIKE ?2 || '/%'
      ORDER BY position`,
    NEXT[kind].path,
    kind,
    NEXT[kind].part,
  );
  for (const row of rows) yield { id: textOf(row, "id"), next: textOf(row, "next") };
}
