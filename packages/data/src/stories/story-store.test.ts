import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../archive/open-archive.ts";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { openDatabase } from "../archive/sqlite.ts";
import type { ArticleDraft } from "@onrecord/import";
import { anyStoryArticles } from "../testing/any-story-articles.ts";
import { draftOf, smallArticle, smallDataset } from "@onrecord/testing";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { StoryArticle } from "./find-stories.ts";
import { findStories } from "./find-stories.ts";

const WIRE = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

/** The wire's text as it came to a publisher, who added a line. */
const copyOf = (number: number, published: string | null): ArticleDraft =>
  draftOf(`${WIRE}\n\nPrinted by paper ${number}.`, {
    publisher: `Paper ${number}`,
    published: published === null ? null : { edtf: published, words: published },
  });

/** A collection of these articles, and their ids. */
function collectionOf(
  drafts: readonly ArticleDraft[],
  file = ":memory:",
): { collection: Collection; ids: string[] } {
  const collection = openCollection({ file, create: true });
  onTestFinished(() => collection.close());
  const ids = drafts.map((draft) => {
    const added = collection.importer.add(draft);
    return "articleId" in added ? added.articleId : "";
  });
  collection.importer.commit();
  return { collection, ids };
}

test("of forty copies each says that 39 more carry it, by whom and when", () => {
  const { collection, ids } = collectionOf(
    Array.from({ length: 40 }, (_, number) =>
      copyOf(number, `2024-02-${String(28 - (number % 20)).padStart(2, "0")}`),
    ),
  );
  const stories = collection.store.storiesOf([...ids.slice(0, 3), "article/0000000000000000"]);
  expect(stories.map(({ id, total }) => [id, total])).toEqual(
    ids.slice(0, 3).map((id) => [id, 40]),
  );
  const page = collection.store.storyOf(ids[3] ?? "", { page: 1, size: 3 });
  const first = [ids[19] ?? "", ids[39] ?? ""].toSorted();
  expect(page).toMatchObject({ id: ids[3], story: first[0], total: 40 });
  expect(page?.members.slice(0, 2)).toEqual(first);
  expect(page?.slice.articles.map(({ publisher }) => publisher)).toContain("Paper 19");
  const last = collection.store.storyOf(ids[3] ?? "", { page: 14, size: 3 });
  expect(last?.members).toHaveLength(1);
});

test("the earliest is by the instant where it is known, and an unknown date comes last", () => {
  const { collection, ids } = collectionOf([
    copyOf(1, null),
    copyOf(2, "2024-02-28T08:00:00-05:00"),
    copyOf(3, "2024-02-28T10:00:00Z"),
    copyOf(4, "2024-02-27/2024-03-01"),
  ]);
  const [one, two, three, four] = ids;
  expect(collection.store.storyOf(one ?? "", { page: 1, size: 9 })?.members).toEqual([
    four,
    three,
    two,
    one,
  ]);
});

test("what one opening of a collection wrote, the next finds copies of", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const first = collectionOf([copyOf(1, "2024-02-27")], file);
  const second = collectionOf([copyOf(2, "2024-02-28")], file);
  first.collection.importer.add(copyOf(3, "2024-02-29"));
  first.collection.importer.commit();
  expect(second.collection.store.storiesOf(second.ids)).toEqual([
    { id: second.ids[0], story: first.ids[0], total: 3 },
  ]);
});

test("what was not committed joins nothing", () => {
  const { collection, ids } = collectionOf([copyOf(1, null)]);
  collection.importer.add(copyOf(2, null));
  collection.importer.rollback();
  expect(collection.store.storiesOf(ids)).toEqual([]);
  collection.importer.add(copyOf(3, null));
  collection.importer.commit();
  expect(collection.store.storiesOf(ids)).toMatchObject([{ total: 2 }]);
});

test("an older version of an article is not another one that carries the story", () => {
  const url = "https://example.org/a";
  const { collection, ids } = collectionOf([
    { ...copyOf(1, "2024-02-27"), url },
    { ...copyOf(2, "2024-02-28"), url },
  ]);
  expect(collection.store.versionsOf(ids[0] ?? "")).toHaveLength(2);
  expect(collection.store.storiesOf(ids)).toEqual([]);
});

test("stories that are worked out anew are the same, and a check finds those that are wrong", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const { collection, ids } = collectionOf(
    [copyOf(1, "2024-02-27"), copyOf(2, null), copyOf(3, null)],
    file,
  );
  const before = collection.store.storiesOf(ids);
  collection.reindex();
  expect(collection.store.storiesOf(ids)).toEqual(before);
  expect([...collection.check()]).toEqual([]);
  const db = openDatabase(file);
  db.write("UPDATE story SET members = 7");
  db.write("UPDATE record SET on_record = 0 WHERE id = ?", ids[1] ?? "");
  db.close();
  const reasons = [...collection.check()].map(({ reason }) => reason);
  expect(reasons).toContainEqual(expect.stringMatching(/said to have 7 articles and has 3/));
  expect(reasons).toContain(`A story holds ${ids[1]}, which is in no list.`);
});

test("the archive of a dataset has stories too, and loses them with their articles", () => {
  const file = join(temporaryFolder(), "archive.sqlite");
  const articles = [1, 2].map((number) => smallArticle(copyOf(number, null).text));
  const storiesIn = (count: number): number => {
    const archive = openArchive({ file, dataset: smallDataset(articles.slice(0, count)) });
    try {
      return archive.store.storiesOf(articles.map(({ id }) => id)).length;
    } finally {
      archive.close();
    }
  };
  expect(storiesIn(2)).toBe(2);
  expect(storiesIn(1)).toBe(0);
});

test("a collection has the stories of its articles, in whatever order they were imported", () => {
  fc.assert(
    fc.property(
      anyStoryArticles(12).chain((articles) =>
        fc.shuffledSubarray(articles, { minLength: articles.length }),
      ),
      (articles) => {
        const distinct = [...new Map(articles.map((each) => [each.text, each])).values()];
        const collection = openCollection({ file: ":memory:", create: true });
        try {
          const known = distinct.map(({ text, published }): StoryArticle => {
            const dated = published === null ? null : { edtf: published, words: published };
            const added = collection.importer.add(draftOf(text, { published: dated }));
            return { id: "articleId" in added ? added.articleId : "", published, text };
          });
          collection.importer.commit();
          const found = known.map(({ id }) => collection.store.storyOf(id, { page: 1, size: 99 }));
          const expected = findStories(known);
          expect(found.map((story) => story?.members)).toEqual(
            known.map(({ id }) => expected.find(({ members }) => members.includes(id))?.members),
          );
        } finally {
          collection.close();
        }
      },
    ),
    { numRuns: 30 },
  );
});
