/** Reads the stories of an archive, and what a story needs to know of an article. */
import type { Article } from "@onrecord/domain";
import { boundsOf } from "../archive/known-dates.ts";
import type { StoryListing, StoryOf } from "../archive/ports.ts";
import { findPositions, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { StoryArticle } from "./find-stories.ts";
import { findStoryNumber, readMembers } from "./story-members.ts";

/** Each wanted article that is in a story, with the first member of it, all from indexes. */
export const STORIES = `SELECT record.id, story.members AS total, (
    SELECT first.id FROM story_member AS first WHERE first.story = story.number
      ORDER BY first.published, first.id LIMIT 1
  ) AS story
  FROM json_each(?) AS wanted
  CROSS JOIN record ON record.id = wanted.value
  CROSS JOIN story_member AS member ON member.position = record.position
  CROSS JOIN story ON story.number = member.story
  ORDER BY wanted.key`;

/** The stories of the articles with these ids, in their order; without those that nobody else carries. */
export const readStories = (db: Database, ids: readonly string[]): readonly StoryOf[] =>
  db.all(STORIES, JSON.stringify(ids)).map((row) => ({
    id: textOf(row, "id"),
    story: textOf(row, "story"),
    total: numberOf(row, "total"),
  }));

/** The story of an article with a page of its members. */
export function findStoryListing(
  db: Database,
  id: string,
  { page, size }: { readonly page: number; readonly size: number },
): StoryListing | undefined {
  const number = findNumber(db, id);
  const [story] = readStories(db, [id]);
  if (number === undefined || story === undefined) return undefined;
  const offset = Math.max(0, page - 1) * size;
  const members = readMembers(db, number, { limit: size, offset });
  const positions = members.map(({ position }) => position);
  return {
    ...story,
    members: members.map((member) => member.id),
    slice: readSlice(db, positions),
  };
}

function findNumber(db: Database, id: string): number | undefined {
  const [position] = findPositions(db, [id]);
  return position === undefined ? undefined : findStoryNumber(db, position);
}

/** An article as a story sees it. */
export const toStoryArticle = ({ id, published }: Article, text: string): StoryArticle => ({
  id,
  published: toSortable(published?.edtf),
  text,
});

const WITH_TEXT = `SELECT record.id, record.json ->> '$.published.edtf' AS published, text.text
  FROM record CROSS JOIN text ON text.file = record.json ->> '$.file'
  WHERE record.position = ? AND record.on_record = 1`;

/** The same of an article in the archive; undefined where it is not on the record any more. */
export function findStoryArticle(db: Database, position: number): StoryArticle | undefined {
  const row = db.first(WITH_TEXT, position);
  if (row === undefined) return undefined;
  const published = row["published"] === null ? null : textOf(row, "published");
  return { id: textOf(row, "id"), published: toSortable(published), text: textOf(row, "text") };
}

/** A date as text that sorts: the first day that it can mean, or the instant in UTC. */
function toSortable(edtf: string | null | undefined): string | null {
  if (edtf === null || edtf === undefined) return null;
  const { earliest } = boundsOf(edtf);
  if (earliest === null || !/^\d{4}-\d\d-\d\dT/.test(edtf)) return earliest;
  const instant = new Date(edtf);
  return Number.isNaN(instant.getTime()) ? earliest : instant.toISOString();
}
