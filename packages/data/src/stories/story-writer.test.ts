import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { MIGRATIONS } from "../archive/migrations.ts";
import { openDatabase } from "../archive/sqlite.ts";
import type { Database } from "../archive/sqlite.ts";
import { anyStoryArticles } from "../testing/any-story-articles.ts";
import type { Story, StoryArticle } from "./find-stories.ts";
import { findStories } from "./find-stories.ts";
import { countMembers, findStoryNumber, MEMBERS_IN_ORDER, readMembers } from "./story-members.ts";
import { STORIES } from "./story-store.ts";
import { STORY_TABLES } from "./story-tables.ts";
import { createStoryWriter } from "./story-writer.ts";

function withTables<T>(look: (db: Database) => T): T {
  const db = openDatabase(":memory:");
  try {
    db.run(STORY_TABLES);
    return look(db);
  } finally {
    db.close();
  }
}

/** Adds articles in this order, with a new writer after every `batch`. */
function addAll(db: Database, articles: readonly StoryArticle[], batch = 5): void {
  let writer = createStoryWriter(db, (position) => articles[position]);
  for (const [position, article] of articles.entries()) {
    writer.add({ ...article, position });
    if (position % batch < batch - 1) continue;
    writer.flush();
    writer = createStoryWriter(db, (at) => articles[at]);
  }
  writer.flush();
}

/** The members of the story of the article at a position; none where it is in no story. */
function membersAt(db: Database, position: number): string[] {
  const story = findStoryNumber(db, position);
  if (story === undefined) return [];
  const members = readMembers(db, story, { limit: 100, offset: 0 }).map(({ id }) => id);
  expect(countMembers(db, story)).toBe(members.length);
  return members;
}

/** The stories that the tables hold, as `findStories` gives them. */
const storiesIn = (db: Database, articles: readonly StoryArticle[]): Story[] =>
  articles.flatMap(({ id }, position) => {
    const members = membersAt(db, position);
    return members[0] === id ? [{ members }] : [];
  });

test("the tables hold the stories that are found in memory, in whatever order articles come", () => {
  fc.assert(
    fc.property(
      anyStoryArticles(25).chain((articles) =>
        fc.shuffledSubarray(articles, { minLength: articles.length }),
      ),
      fc.integer({ min: 1, max: 9 }),
      (articles, batch) => {
        withTables((db) => {
          addAll(db, articles, batch);
          expect(new Set(storiesIn(db, articles))).toEqual(new Set(findStories(articles)));
        });
      },
    ),
  );
});

const WIRE = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

/** Forty copies of one text, each with a line of its own. */
const COPIES: readonly StoryArticle[] = Array.from({ length: 40 }, (_, index) => ({
  id: `article/${String(index).padStart(2, "0")}`,
  published: `2024-02-${String(28 - (index % 20)).padStart(2, "0")}`,
  text: `${WIRE} copy${index}`,
}));

test("forty copies are one story, whose first is the earliest", () => {
  withTables((db) => {
    addAll(db, COPIES);
    const members = membersAt(db, 3);
    expect(members).toHaveLength(40);
    expect(members.slice(0, 3)).toEqual(["article/19", "article/39", "article/18"]);
    expect(membersAt(db, 99)).toEqual([]);
  });
});

test("an article that is removed leaves its story, and a story of one is none", () => {
  withTables((db) => {
    const articles = COPIES.slice(0, 3);
    addAll(db, articles);
    const writer = createStoryWriter(db, (position) => articles[position]);
    writer.remove(0);
    expect(membersAt(db, 0)).toEqual([]);
    expect(membersAt(db, 1)).toEqual(["article/02", "article/01"]);
    writer.remove(1);
    expect(membersAt(db, 2)).toEqual([]);
    writer.remove(1);
    expect(db.all("SELECT number FROM story")).toEqual([]);
  });
});

test("an article that was removed and is added again is in its story once", () => {
  withTables((db) => {
    const articles = COPIES.slice(0, 3);
    addAll(db, articles);
    const writer = createStoryWriter(db, (position) => articles[position]);
    for (const position of [0, 1, 2]) writer.remove(position);
    for (const [position, article] of articles.entries()) writer.add({ ...article, position });
    writer.flush();
    expect(membersAt(db, 1)).toEqual(["article/02", "article/01", "article/00"]);
  });
});

test("an article that is no longer there is joined to nothing", () => {
  withTables((db) => {
    const writer = createStoryWriter(db, () => undefined);
    writer.add({ id: "article/a", published: null, text: WIRE, position: 0 });
    writer.flush();
    const later = createStoryWriter(db, () => undefined);
    later.add({ id: "article/b", published: null, text: WIRE, position: 1 });
    later.flush();
    expect(membersAt(db, 1)).toEqual([]);
  });
});

test("the stories of a page of a list come from indexes", () => {
  const db = openDatabase(":memory:");
  onTestFinished(() => db.close());
  for (const step of MIGRATIONS) db.run(step);
  const plan = db.all(`EXPLAIN QUERY PLAN ${STORIES}`, "[]").map((step) => step["detail"]);
  expect(
    plan.filter((step) => /^SCAN (?!wanted)|TEMP B-TREE FOR (?!ORDER)/.test(String(step))),
  ).toEqual([]);
});

test("a story's members come from an index, in order", () => {
  withTables((db) => {
    const plan = db.all(`EXPLAIN QUERY PLAN ${MEMBERS_IN_ORDER}`, 1, 1, 0);
    expect(plan.map((step) => step["detail"])).toEqual([
      "SEARCH story_member USING COVERING INDEX story_member_by_story (story=?)",
    ]);
  });
});
