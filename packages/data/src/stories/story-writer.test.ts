import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "../archive/sqlite.ts";
import type { Database } from "../archive/sqlite.ts";
import { anyStoryArticles } from "../testing/any-story-articles.ts";
import type { Story, StoryArticle } from "./find-stories.ts";
import { findStories } from "./find-stories.ts";
import { MEMBERS_IN_ORDER } from "./story-members.ts";
import { createStoryStore } from "./story-store.ts";
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

/** The stories that the tables hold, as `findStories` gives them. */
function storiesIn(db: Database, articles: readonly StoryArticle[]): Story[] {
  const store = createStoryStore(db);
  return articles.flatMap(({ id }, position) => {
    const found = store.findMembers(position, { limit: 100, offset: 0 });
    if (found?.story !== id) return [];
    expect(found.total).toBe(found.members.length);
    return [{ members: found.members.map((member) => member.id) }];
  });
}

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

test("forty copies are one story: one article, and 39 more", () => {
  withTables((db) => {
    addAll(db, COPIES);
    const store = createStoryStore(db);
    for (const position of COPIES.keys())
      expect(store.findStory(position)).toEqual({ story: "article/19", total: 40 });
    const page = store.findMembers(3, { limit: 2, offset: 1 });
    expect(page?.members).toEqual([
      { id: "article/39", position: 39, published: "2024-02-09" },
      { id: "article/18", position: 18, published: "2024-02-10" },
    ]);
    expect(store.findStory(99)).toBeUndefined();
  });
});

test("an article that is removed leaves its story, and a story of one is none", () => {
  withTables((db) => {
    const articles = COPIES.slice(0, 3);
    addAll(db, articles);
    const store = createStoryStore(db);
    const writer = createStoryWriter(db, (position) => articles[position]);
    writer.remove(0);
    expect(store.findStory(0)).toBeUndefined();
    expect(store.findStory(1)).toEqual({ story: "article/02", total: 2 });
    writer.remove(1);
    expect(store.findStory(2)).toBeUndefined();
    writer.remove(1);
    expect(db.all("SELECT number FROM story")).toEqual([]);
  });
});

test("tables that are emptied and filled anew hold the same stories", () => {
  withTables((db) => {
    addAll(db, COPIES);
    const before = storiesIn(db, COPIES);
    createStoryWriter(db, (position) => COPIES[position]).clear();
    expect(storiesIn(db, COPIES)).toEqual([]);
    addAll(db, COPIES);
    expect(storiesIn(db, COPIES)).toEqual(before);
  });
});

test("an article that is no longer there is joined to nothing", () => {
  withTables((db) => {
    const writer = createStoryWriter(db, () => undefined);
    writer.add({ id: "article/a", published: null, text: WIRE, position: 0 });
    writer.flush();
    const later = createStoryWriter(db, () => undefined);
    later.add({ id: "article/b", published: null, text: WIRE, position: 1 });
    expect(createStoryStore(db).findStory(1)).toBeUndefined();
  });
});

test("a story's members come from an index, in order", () => {
  withTables((db) => {
    const plan = db.all(`EXPLAIN QUERY PLAN ${MEMBERS_IN_ORDER}`, 1, 1, 0);
    expect(plan.map((step) => step["detail"])).toEqual([
      "SEARCH story_member USING COVERING INDEX story_member_by_story (story=?)",
    ]);
  });
});
