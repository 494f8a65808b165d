/** Who is in which story: the rows of `story` and `story_member`. */
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { StoryArticle } from "./find-stories.ts";
import { UNDATED } from "./story-tables.ts";

/** An article with its position in the archive: a whole number that is never used again. */
export type PlacedArticle = StoryArticle & { readonly position: number };

/** The number of the story that an article is in. */
export function findStoryNumber(db: Database, position: number): number | undefined {
  const row = db.first("SELECT story FROM story_member WHERE position = ?", position);
  return row === undefined ? undefined : numberOf(row, "story");
}

type Unplaced = Omit<PlacedArticle, "text">;

/** Puts two articles, and those that each was with, into one story. Gives its number. */
export function joinArticles(db: Database, one: Unplaced, other: Unplaced): number {
  const [first, second] = [findStoryNumber(db, one.position), findStoryNumber(db, other.position)];
  if (first !== undefined && second !== undefined) return mergeStories(db, first, second);
  const story = first ?? second ?? Math.min(one.position, other.position);
  if (first === undefined && second === undefined) {
    db.write("INSERT INTO story VALUES (?, 0)", story);
  }
  if (first === undefined) addMember(db, story, one);
  if (second === undefined) addMember(db, story, other);
  return story;
}

function addMember(db: Database, story: number, { position, published, id }: Unplaced): void {
  const values = [position, story, published ?? UNDATED, id];
  db.write("INSERT INTO story_member VALUES (?, ?, ?, ?)", ...values);
  db.write("UPDATE story SET members = members + 1 WHERE number = ?", story);
}

/** The smaller story goes into the larger, so that no article is moved more than a few times. */
function mergeStories(db: Database, one: number, other: number): number {
  if (one === other) return one;
  const [counted, others] = [countMembers(db, one), countMembers(db, other)];
  const [kept, left] = counted < others ? [other, one] : [one, other];
  db.write("UPDATE story_member SET story = ? WHERE story = ?", kept, left);
  db.write("UPDATE story SET members = ? WHERE number = ?", counted + others, kept);
  db.write("DELETE FROM story WHERE number = ?", left);
  return kept;
}

/** How many articles are in a story. */
export function countMembers(db: Database, story: number): number {
  const row = db.first("SELECT members FROM story WHERE number = ?", story);
  return row === undefined ? 0 : numberOf(row, "members");
}

/** Takes an article out of its story; a story of one is none. */
export function leaveStory(db: Database, position: number): void {
  const story = findStoryNumber(db, position);
  if (story === undefined) return;
  db.write("DELETE FROM story_member WHERE position = ?", position);
  if (countMembers(db, story) > 2) {
    db.write("UPDATE story SET members = members - 1 WHERE number = ?", story);
    return;
  }
  db.write("DELETE FROM story_member WHERE story = ?", story);
  db.write("DELETE FROM story WHERE number = ?", story);
}

/** A member of a story. */
export type StoryMember = { readonly id: string; readonly position: number };

/** The members of a story in their order, from an index. */
export const MEMBERS_IN_ORDER = `SELECT id, position FROM story_member WHERE story = ?
  ORDER BY published, id LIMIT ? OFFSET ?`;

/** Members of a story in their order, a page of them. The first of all stands for the story. */
export const readMembers = (
  db: Database,
  story: number,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): StoryMember[] =>
  db.all(MEMBERS_IN_ORDER, story, limit, offset).map((row) => ({
    id: textOf(row, "id"),
    position: numberOf(row, "position"),
  }));
