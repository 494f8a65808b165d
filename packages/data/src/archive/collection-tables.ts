/** The tables that collections brought, as steps of `migrations.ts`. */

/**
 * What a collection needs. The values of facets have numbers and kept counts, so that a row of
 * `facet` is three small integers and an unfiltered list counts nothing; sentences are worked out
 * when they are shown. `origin` says where each article was found: in which file, at which entry and
 * line (0 where there is none); the bytes that it was made of lie in a block of `source_block`, with
 * others, compressed with zstd, or are the text's own where `block` is null. `version` holds
 * the articles of each web address, by a number made of it; one with a `newer` version has `on_record` 0.
 */
export const COLLECTIONS = `
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
export const ENGINE = `
  DROP TABLE record_word;
  DROP TABLE record_text;
  CREATE TABLE search_blob (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

/** Articles that a proposer from outside was asked about, by its name and version. */
export const ASKED = `
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
export const RECORDS_THAT_GO = `
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

/** Relations are listed by their entities: the tables stay, and relations are put into them. */
export const RELATIONS_LISTED = "SELECT 'relations are listed'";

/** How a file was read, as JSON: another way makes it a file to be read anew. */
export const FILE_READINGS = `
  ALTER TABLE import_file ADD COLUMN reading TEXT;
`;
