/** The tables of deciding, as a step of the archive's migrations. */

/**
 * `change` holds every decision, `edit` the records that it changed: their lines before and after,
 * byte for byte, and where they stand. `successor` says into which entity another was merged, as long
 * as that merge was not taken back.
 *
 * `review`, the queue, is worked out from the records: one row for each assertion, with numbers for
 * what it is narrowed and ordered by. `review_text` holds the words. Its counts: `review_cube` by
 * status, kind, tenth of confidence and source; `review_tally` by status, kind (-1 for all) and
 * entity or article.
 */
export const REVIEW_TABLES = `
  CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    agent TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL,
    decision TEXT,
    undoes INTEGER UNIQUE REFERENCES change
  ) STRICT;
  CREATE INDEX change_by_name ON change (name, number);
  CREATE INDEX change_by_action ON change (action, number);
  CREATE INDEX change_by_time ON change (at, number);

  CREATE TABLE edit (
    change INTEGER NOT NULL REFERENCES change,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    UNIQUE (change, ordinal)
  ) STRICT;
  CREATE INDEX edit_of_record ON edit (id, change);
  CREATE INDEX edit_that_removed ON edit (position) WHERE after IS NULL;

  CREATE TABLE successor (
    id TEXT NOT NULL,
    target TEXT NOT NULL,
    change INTEGER NOT NULL REFERENCES change,
    PRIMARY KEY (id, change)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE review_source (
    number INTEGER PRIMARY KEY,
    proposer TEXT NOT NULL,
    rule TEXT NOT NULL,
    UNIQUE (proposer, rule)
  ) STRICT;
  CREATE INDEX review_source_by_rule ON review_source (rule);

  CREATE TABLE review (
    position INTEGER PRIMARY KEY REFERENCES record,
    status INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES review_source,
    alike INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX review_by_text ON review (status, article, start, position);
  CREATE INDEX review_by_confidence ON review (status, confidence, position);
  CREATE INDEX review_by_entity ON review (status, entity, article, start, position);
  CREATE INDEX review_by_source ON review (status, source, article, start, position);
  CREATE INDEX review_by_alike ON review (alike, status, article, start, position);

  CREATE TABLE review_cube (
    status INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    tenth INTEGER NOT NULL,
    source INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (status, kind, tenth, source)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE review_tally (
    field TEXT NOT NULL,
    status INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (field, status, kind, value)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX review_tally_by_count ON review_tally (field, status, kind, count DESC, value);

  CREATE VIRTUAL TABLE review_text USING fts5 (
    words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
  );
`;

/**
 * The queue of one kind in the order of the text and by confidence, without sorting: most who review
 * take one kind after the other.
 */
export const REVIEW_BY_KIND = `
  CREATE INDEX review_by_kind ON review (status, kind, article, start, position);
  CREATE INDEX review_by_kind_confidence ON review (status, kind, confidence, position);
`;

/** The tables of the queue, in an order in which they can be emptied. */
export const REVIEW_TABLE_NAMES = [
  "review_text",
  "review_tally",
  "review_cube",
  "review",
  "review_source",
] as const;
