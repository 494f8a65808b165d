/**
 * The archive's tables, as numbered steps: `PRAGMA user_version` says how many a file has taken.
 * A step that is released is never changed; a change is a new step at the end. The archive of a dataset
 * that takes a step is filled anew, so a change in how the tables are filled is a step too, if an empty
 * one; a collection works out what `refillingOf` says.
 */

import { REVIEW_TABLE_NAMES, REVIEW_TABLES } from "../review/review-tables.ts";
import { STORY_TABLE_NAMES, STORY_TABLES } from "../stories/story-tables.ts";

/** Marks a SQLite file as the archive of a dataset (`PRAGMA application_id`): "OnRc" in ASCII. */
export const APPLICATION_ID = 0x4f_6e_52_63;

/**
 * Marks a SQLite file as a collection: "OnRC". It stands in the first hundred bytes of the file, so
 * that a collection is known as one, and never thrown away, however damaged the rest of it is.
 */
export const COLLECTION_ID = 0x4f_6e_52_43;

/**
 * Every record lies in `record` as the JSON of its line, in the order of the files; the tables
 * around it are indexes over it. `reference` says which record refers to which; `facet` holds the
 * values by which lists and searches are narrowed, already in the order of the list; `sentence` and
 * `sentence_of` say where in the texts a record is read from; the two FTS5 tables hold the words.
 */
const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE record (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX record_by_kind ON record (kind, position);

  CREATE TABLE text (
    file TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE reference (
    source INTEGER NOT NULL REFERENCES record,
    target INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (source, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reference_by_target ON reference (target, source);

  CREATE TABLE listed (
    list TEXT NOT NULL,
    sort INTEGER NOT NULL,
    position INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (list, sort, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE facet (
    list TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    sort INTEGER NOT NULL,
    position INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (list, field, value, sort, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facet_of_record ON facet (position, field, value);
  CREATE INDEX facet_by_value ON facet (field, value, position);

  CREATE TABLE dated (
    position INTEGER PRIMARY KEY REFERENCES record,
    earliest TEXT NOT NULL,
    latest TEXT NOT NULL
  ) STRICT;
  CREATE INDEX dated_by_day ON dated (earliest, latest);

  CREATE TABLE entity_count (
    position INTEGER PRIMARY KEY REFERENCES record,
    mentions INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE sentence (
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES record,
    block INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sentence_by_place ON sentence (article, start);

  CREATE TABLE sentence_of (
    position INTEGER NOT NULL REFERENCES record,
    ordinal INTEGER NOT NULL,
    sentence INTEGER NOT NULL REFERENCES sentence,
    target_start INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    PRIMARY KEY (position, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sentence_of_by_sentence ON sentence_of (sentence, position);

  CREATE VIRTUAL TABLE sentence_text USING fts5 (
    text, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
  );
  CREATE VIRTUAL TABLE record_text USING fts5 (
    title, body, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
  );
  CREATE VIRTUAL TABLE record_word USING fts5vocab (record_text, 'row');
`;

/** Whether a record stands on the record, or was rejected: the archive keeps it and shows it nowhere. */
const ON_RECORD = `
  ALTER TABLE record ADD COLUMN on_record INTEGER NOT NULL DEFAULT 1;
  DROP INDEX record_by_kind;
  CREATE INDEX record_by_kind ON record (on_record, kind, position);
`;

/** The publishers of articles are values of a facet: the tables stay, and are filled anew. */
const PUBLISHERS = "";

/**
 * What a collection needs. The values of facets have numbers and kept counts, so that a row of
 * `facet` is three small integers and an unfiltered list counts nothing; sentences are worked out
 * when they are shown. `origin` says where each article was found: in which file, at which entry and
 * line (0 where there is none); the bytes that it was made of lie in a block of `source_block`, with
 * others, compressed with zstd, or are the text's own where `block` is null. `version` holds
 * the articles of each web address, by a number made of it; one with a `newer` version has `on_record` 0.
 */
const COLLECTIONS = `
  DROP TABLE sentence_text;
  DROP TABLE sentence_of;
  DROP TABLE sentence;
  DROP TABLE facet;

  CREATE TABLE facet_value (
    number INTEGER PRIMARY KEY,
    list TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    count INTEGER NOT NULL,
    UNIQUE (list, field, value)
  ) STRICT;
  CREATE INDEX facet_value_by_count ON facet_value (list, field, count DESC, value);

  CREATE TABLE facet (
    value INTEGER NOT NULL REFERENCES facet_value,
    sort INTEGER NOT NULL,
    position INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (value, sort, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facet_of_record ON facet (position, value);

  CREATE TABLE kind_count (kind TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE day_count (
    list TEXT NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (list, day)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE import_run (
    number INTEGER PRIMARY KEY,
    request TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT
  ) STRICT;

  CREATE TABLE import_file (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER,
    modified REAL,
    sha256 TEXT,
    reached INTEGER NOT NULL,
    finished INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE source_block (number INTEGER PRIMARY KEY, zstd BLOB NOT NULL) STRICT;

  CREATE TABLE origin (
    article INTEGER NOT NULL REFERENCES record,
    file INTEGER NOT NULL REFERENCES import_file,
    entry TEXT NOT NULL,
    line INTEGER NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT,
    sha256 BLOB NOT NULL,
    block INTEGER REFERENCES source_block DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    added INTEGER NOT NULL,
    PRIMARY KEY (article, file, entry, line)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE version (
    address INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES record,
    newer INTEGER REFERENCES record,
    PRIMARY KEY (address, article)
  ) STRICT, WITHOUT ROWID;
`;

/** The words are kept by a search engine of our own, as blobs under names. */
const ENGINE = `
  DROP TABLE record_word;
  DROP TABLE record_text;
  CREATE TABLE search_blob (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

/** Who may write: what a token is known again by (a SHA-256), and until when it holds. */
const TOKENS = `
  CREATE TABLE token (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    scopes TEXT NOT NULL,
    created TEXT NOT NULL,
    expires TEXT,
    revoked TEXT,
    used TEXT
  ) STRICT;
`;

/** Articles that a proposer from outside was asked about, by its name and version. */
const ASKED = `
  CREATE TABLE asked (
    article TEXT NOT NULL,
    proposer TEXT NOT NULL,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (article, proposer, version)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * A record can go: two mentions that are joined, an entity that is merged into another. SQLite then
 * looks for rows that refer to it, and walks through a table that has no index on that column. `listed`, `version` and `successor`
 * have none, and need none for anything else.
 */
const RECORDS_THAT_GO = `
  CREATE TABLE listed_in (
    list TEXT NOT NULL,
    sort INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (list, sort, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO listed_in SELECT list, sort, position FROM listed;
  DROP TABLE listed;
  ALTER TABLE listed_in RENAME TO listed;

  CREATE TABLE version_of (
    address INTEGER NOT NULL,
    article INTEGER NOT NULL,
    newer INTEGER,
    PRIMARY KEY (address, article)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO version_of SELECT address, article, newer FROM version;
  DROP TABLE version;
  ALTER TABLE version_of RENAME TO version;

  CREATE TABLE successor_of (
    id TEXT NOT NULL,
    target TEXT NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (id, change)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO successor_of SELECT id, target, change FROM successor;
  DROP TABLE successor;
  ALTER TABLE successor_of RENAME TO successor;
`;

/** The steps, oldest first: step n brings a file from version n to version n + 1. */
export const MIGRATIONS: readonly string[] = [
  TABLES,
  ON_RECORD,
  PUBLISHERS,
  COLLECTIONS,
  STORY_TABLES,
  ENGINE,
  TOKENS,
  REVIEW_TABLES,
  ASKED,
  RECORDS_THAT_GO,
];

/** What is to be worked out after steps, the most first. */
export type Refilling = "everything" | "queue" | "nothing";

/** The steps after which less than everything is worked out anew. */
const REFILLINGS: ReadonlyMap<string, Refilling> = new Map([
  [TOKENS, "nothing"],
  [REVIEW_TABLES, "queue"],
  [ASKED, "nothing"],
  [RECORDS_THAT_GO, "nothing"],
]);

/** What is to be worked out after these steps together. */
export function refillingOf(steps: readonly string[]): Refilling {
  const needs = new Set(steps.map((step) => REFILLINGS.get(step) ?? "everything"));
  if (needs.has("everything")) return "everything";
  return needs.has("queue") ? "queue" : "nothing";
}

/** The tables that are worked out from the records and their texts, in an order in which they can be emptied. */
export const DERIVED_TABLES = [
  "search_blob",
  "entity_count",
  "dated",
  "facet",
  "facet_value",
  "kind_count",
  "day_count",
  "listed",
  ...STORY_TABLE_NAMES,
  ...REVIEW_TABLE_NAMES,
] as const;

/** The tables that hold a dataset, in an order in which they can be emptied. */
export const CONTENT_TABLES = [...DERIVED_TABLES, "reference", "text", "record", "meta"] as const;
