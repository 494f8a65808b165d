/** The tables that the archive of a dataset began with, as steps of `migrations.ts`. */

/**
 * Every record lies in `record` as the JSON of its line, in the order of the files; the tables
 * around it are indexes over it. `reference` says which record refers to which; `facet` holds the
 * values by which lists and searches are narrowed, already in the order of the list; `sentence` and
 * `sentence_of` say where in the texts a record is read from; the two FTS5 tables hold the words.
 */
export const TABLES = `
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
export const ON_RECORD = `
  ALTER TABLE record ADD COLUMN on_record INTEGER NOT NULL DEFAULT 1;
  DROP INDEX record_by_kind;
  CREATE INDEX record_by_kind ON record (on_record, kind, position);
`;

/** The publishers of articles are values of a facet: the tables stay, and are filled anew. */
export const PUBLISHERS = "";
