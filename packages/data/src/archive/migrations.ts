/**
 * The archive's tables, as numbered steps: `PRAGMA user_version` says how many a file has taken.
 * A step that is released is never changed; a change is a new step at the end. The archive of a dataset
 * that takes a step is filled anew, so a change in how the tables are filled is a step too, if an empty
 * one; a collection works out what `refillingOf` says.
 */

import {
  ASKED,
  COLLECTIONS,
  ENGINE,
  FILE_READINGS,
  RECORDS_THAT_GO,
  RELATIONS_LISTED,
} from "./collection-tables.ts";
import { ON_RECORD, PUBLISHERS, TABLES } from "./dataset-tables.ts";
import { REVIEW_BY_KIND, REVIEW_TABLE_NAMES, REVIEW_TABLES } from "../review/review-tables.ts";
import { STORY_TABLE_NAMES, STORY_TABLES } from "../stories/story-tables.ts";
import { TOKENS } from "../tokens/token-tables.ts";

/** Marks a SQLite file as the archive of a dataset (`PRAGMA application_id`): "OnRc" in ASCII. */
export const APPLICATION_ID = 0x4f_6e_52_63;

/**
 * Marks a SQLite file as a collection: "OnRC". It stands in the first hundred bytes of the file, so
 * that a collection is known as one, and never thrown away, however damaged the rest of it is.
 */
export const COLLECTION_ID = 0x4f_6e_52_43;

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
  REVIEW_BY_KIND,
  RELATIONS_LISTED,
  FILE_READINGS,
];

/** What is to be worked out after steps, the most first; each holds those after it. */
export type Refilling = "everything" | "queue" | "relations" | "nothing";

const MOST_FIRST: readonly Refilling[] = ["everything", "queue", "relations", "nothing"];

/** The steps after which less than everything is worked out anew. */
const REFILLINGS: ReadonlyMap<string, Refilling> = new Map([
  [TOKENS, "nothing"],
  [REVIEW_TABLES, "queue"],
  [ASKED, "nothing"],
  [RECORDS_THAT_GO, "nothing"],
  [REVIEW_BY_KIND, "nothing"],
  [RELATIONS_LISTED, "relations"],
  [FILE_READINGS, "nothing"],
]);

/** What is to be worked out after these steps together. */
export function refillingOf(steps: readonly string[]): Refilling {
  const needs = new Set(steps.map((step) => REFILLINGS.get(step) ?? "everything"));
  return MOST_FIRST.find((refilling) => needs.has(refilling)) ?? "nothing";
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
