/** Whether the stories are those of the articles that are there. */
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";

const MISCOUNTED = `SELECT story.number, story.members,
    (SELECT count(*) FROM story_member WHERE story_member.story = story.number) AS counted
  FROM story WHERE members <> counted OR members < 2`;

const NOT_THERE = `SELECT member.id FROM story_member AS member
  LEFT JOIN record ON record.position = member.position
  WHERE record.id IS NOT member.id OR record.on_record = 0`;

/** What is wrong with the stories, a sentence each. Working them out anew mends it. */
export function* checkStories(db: Database): Generator<string> {
  for (const row of db.each(MISCOUNTED)) {
    const [said, counted] = [numberOf(row, "members"), numberOf(row, "counted")];
    yield `Story ${numberOf(row, "number")} is said to have ${said} articles and has ${counted}.`;
  }
  for (const row of db.each(NOT_THERE))
    yield `A story holds ${textOf(row, "id")}, which is in no list.`;
}
