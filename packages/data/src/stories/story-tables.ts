/** The tables of stories, as a step of the archive's migrations. */

/**
 * `story_run` and `story_key` are the index from keys to articles: sorted runs in parts, with the
 * filter of each. An article that is in a story has a row in `story_member`, with what decides its
 * place among the others; a story's number is the position of one of its members and means nothing
 * else.
 */
export const STORY_TABLES = `
  CREATE TABLE story_run (
    number INTEGER PRIMARY KEY,
    level INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    filter BLOB NOT NULL
  ) STRICT;

  CREATE TABLE story_key (
    number INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES story_run,
    first INTEGER NOT NULL,
    entries BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX story_key_by_run ON story_key (run, first);

  CREATE TABLE story (number INTEGER PRIMARY KEY, members INTEGER NOT NULL) STRICT;

  CREATE TABLE story_member (
    position INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story,
    published TEXT NOT NULL,
    id TEXT NOT NULL
  ) STRICT;
  CREATE INDEX story_member_by_story ON story_member (story, published, id, position);
`;

/** The same tables, in an order in which they can be emptied. */
export const STORY_TABLE_NAMES = ["story_member", "story", "story_key", "story_run"] as const;

/** What `story_member.published` holds for an unknown date: it sorts after every date. */
export const UNDATED = "~";
