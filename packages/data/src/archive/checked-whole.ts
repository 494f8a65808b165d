/** An archive as what is checked: article by article, with everything that the checks look at. */
import type {
  CheckedPart,
  CheckedWhole,
  CheckShare,
  DatasetCandidate,
  RecordKind,
} from "@onrecord/domain";
import { CLAIM_KINDS, ENTITY_KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { ArchiveUses } from "./entity-uses.ts";
import { createEntityUses } from "./entity-uses.ts";
import type { StoredRecord } from "./part-reader.ts";
import { PartReader, toPositions } from "./part-reader.ts";
import { createRanks } from "./record-ranks.ts";
import { readIds, readMeta, toKind } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** How many articles, and how many records that no article is behind, are checked together. */
const ARTICLES = 16;
const OTHERS = 500;

export function createCheckedWhole(db: Database): CheckedWhole {
  const rankOf = createRanks(db);
  const manifest: unknown = JSON.parse(readMeta(db, "manifest") ?? "null");
  const uses = createEntityUses(db);
  const parts = new Parts(db, manifest);
  return {
    manifest,
    *parts(share = () => true) {
      const isMine = createTurns(share);
      yield* articleParts(parts, isMine);
      for (const kind of RECORD_KINDS)
        if (kind !== "article") yield* otherParts(parts, { kind, isMine, uses });
    },
    shared: () => parts.candidate(findShared(db)),
    lineOf: (id) => {
      const row = db.first("SELECT kind, position FROM record WHERE id = ?", id);
      return row === undefined ? 1 : rankOf(toKind(textOf(row, "kind")), numberOf(row, "position"));
    },
    idsOf: (kind) => readIdsOf(db, kind),
    chains: (kind) => readChains(db, kind),
    *notAccepted() {
      for (const kind of ASSERTED)
        for (const positions of positionsOf(db, PAGE_NOT_ACCEPTED, { kind, size: OTHERS }))
          yield parts.part(positions);
    },
    *unusedTexts() {
      for (const row of db.each(UNUSED)) yield textOf(row, "file");
    },
    isUsed: uses.isUsed,
    passagesOf: uses.passagesOf,
  };
}

/** Asked for each part: whether it belongs to the share. */
function createTurns(share: CheckShare): () => boolean {
  let part = -1;
  return () => {
    part += 1;
    return share(part);
  };
}

const UNUSED = `SELECT file FROM text WHERE file NOT IN
  (SELECT json_extract(json, '$.file') FROM record WHERE on_record IN (0, 1) AND kind = 'article')`;

/** Records of a kind after a position, whether or not they stand on the record, with a condition of their own. */
const pageOf = (condition: string): string =>
  [1, 0]
    .map(
      (onRecord) => `SELECT position FROM record
        WHERE on_record = ${onRecord} AND kind = ?1 AND position > ?2${condition}`,
    )
    .join(" UNION ALL ")
    .replace(/^/, "SELECT json_group_array(position) AS positions FROM (")
    .concat(" ORDER BY position LIMIT ?3)");

const PAGE = pageOf("");
const PAGE_NOT_ACCEPTED = pageOf(" AND json_extract(json, '$.status') <> 'accepted'");

/** The kinds that are proposed and decided on. */
const ASSERTED = ["mention", "time", ...CLAIM_KINDS] as const;

/** What is read from an article is checked with it. */
const PAGE_WITHOUT_ARTICLE = pageOf(` AND NOT EXISTS (SELECT 1 FROM reference
  CROSS JOIN record AS article ON article.position = reference.target
  WHERE reference.source = record.position AND article.kind = 'article')`);

/** So many positions are read at once; parts are pieces of them. */
const PAGE_LENGTH = 4096;

function* positionsOf(
  db: Database,
  sql: string,
  { kind, size }: { readonly kind: RecordKind; readonly size: number },
): Generator<readonly number[]> {
  let after = 0;
  for (;;) {
    const positions = toPositions(db.first(sql, kind, after, PAGE_LENGTH));
    for (let at = 0; at < positions.length; at += size) yield positions.slice(at, at + size);
    const last = positions.at(-1);
    if (last === undefined || positions.length < PAGE_LENGTH) return;
    after = last;
  }
}

/** What refers to articles, rejected or not. */
const READINGS = `SELECT json_group_array(source) AS positions FROM (SELECT DISTINCT source
  FROM json_each(?) AS wanted CROSS JOIN reference ON reference.target = wanted.value)`;

const MENTIONS_OF_ARTICLES = `SELECT json_group_array(source) AS positions FROM json_each(?) AS wanted
  CROSS JOIN reference ON reference.target = wanted.value
  CROSS JOIN record ON record.position = source WHERE record.kind = 'mention'`;

/** Reads parts; what they have in common is read once. */
class Parts {
  readonly db: Database;
  readonly #manifest: unknown;
  readonly #reader: PartReader;

  constructor(db: Database, manifest: unknown) {
    this.db = db;
    this.#manifest = manifest;
    this.#reader = new PartReader(db);
  }

  candidate(positions: readonly number[]): DatasetCandidate {
    return this.#reader.toCandidate(this.#reader.read(positions), this.#manifest);
  }

  part(positions: readonly number[]): CheckedPart {
    const records = this.#reader.read(positions);
    return this.#own(records, positions);
  }

  /** Articles and what was read from them. What was read from several belongs to the first. */
  articles(articles: readonly number[]): CheckedPart {
    const readings = toPositions(this.db.first(READINGS, JSON.stringify(articles)));
    const found = this.#reader.read([...articles, ...readings]);
    const here = new Set(articles);
    const isArticle = (position: number): boolean => found.get(position)?.kind === "article";
    const owned = readings.filter((position) => {
      const first = found.get(position)?.targets.find(isArticle);
      return first !== undefined && here.has(first);
    });
    const elsewhere = [...found.keys()].filter(
      (position) => isArticle(position) && !here.has(position),
    );
    const others = this.#mentionsOf(elsewhere);
    const records = others.length === 0 ? found : new Map([...found, ...this.#reader.read(others)]);
    return this.#own(records, [...articles, ...owned]);
  }

  #mentionsOf(articles: readonly number[]): readonly number[] {
    if (articles.length === 0) return [];
    return toPositions(this.db.first(MENTIONS_OF_ARTICLES, JSON.stringify(articles)));
  }

  #own(records: ReadonlyMap<number, StoredRecord>, owned: readonly number[]): CheckedPart {
    const ids = new Set(owned.map((position) => records.get(position)?.id));
    const candidate = this.#reader.toCandidate(records, this.#manifest);
    return { candidate, owns: (id) => ids.has(id) };
  }
}

function* articleParts(parts: Parts, isMine: () => boolean): Generator<CheckedPart> {
  for (const articles of positionsOf(parts.db, PAGE, { kind: "article", size: ARTICLES }))
    if (isMine()) yield parts.articles(articles);
}

type OtherParts = {
  readonly kind: RecordKind;
  readonly isMine: () => boolean;
  readonly uses: ArchiveUses;
};

function* otherParts(parts: Parts, { kind, isMine, uses }: OtherParts): Generator<CheckedPart> {
  const isEntity = ENTITY_KINDS.some((entity) => entity === kind);
  const sql = kind === "source" || isEntity ? PAGE : PAGE_WITHOUT_ARTICLE;
  for (const positions of positionsOf(parts.db, sql, { kind, size: OTHERS })) {
    if (!isMine()) continue;
    if (isEntity) uses.prepare(positions);
    yield parts.part(positions);
  }
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
