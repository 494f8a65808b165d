import { openCollection } from "@onrecord/data";
import type { Collection } from "@onrecord/data";
import { draftOf } from "@onrecord/testing";
import { afterAll, expect, test } from "vitest";
import { createCallerFactory } from "../trpc.ts";
import { collectionContext } from "../testing/contexts.ts";
import { appRouter } from "./app-router.ts";

type ArticleDraft = Parameters<Collection["importer"]["add"]>[0];

const WIRE = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

/** A wire story as one of many papers printed it. */
const copyOf = (number: number): ArticleDraft => {
  const text = `${WIRE}\n\nPrinted by paper ${number}.`;
  const day = `2024-02-${String(28 - (number % 20)).padStart(2, "0")}`;
  return draftOf(text, {
    title: number === 7 ? null : `Talks in Moscow, says paper ${number}`,
    publisher: `Paper ${number}`,
    published: { edtf: day, words: day },
  });
};

const archive = openCollection({ file: ":memory:", create: true });
const ids = Array.from({ length: 60 }, (_, number) => {
  const added = archive.importer.add(copyOf(number));
  return "articleId" in added ? added.articleId : "";
});
const alone = archive.importer.add({ ...copyOf(99), text: "Kidal fell on Tuesday." });
archive.importer.commit();
const api = createCallerFactory(appRouter)(collectionContext(archive));

afterAll(() => archive.close());

const idOf = (number: number): string => ids[number] ?? "";
const numberOf = (id: string): string => id.slice("article/".length);

test("an article is shown with some who carry its story, and where all of them are", async () => {
  const { story } = await api.article.reader({ id: idOf(3) });
  expect(story).toMatchObject({ total: 60, href: `/articles/${numberOf(idOf(3))}/story` });
  expect(story?.carriers).toHaveLength(6);
  expect(story?.carriers.map(({ first }) => first)).toEqual([true, ...Array(5).fill(false)]);
  expect(story?.carriers[0]).toMatchObject({ date: "9 February 2024" });
});

test("an article that nobody else carries has no story", async () => {
  const id = "articleId" in alone ? alone.articleId : "";
  expect((await api.article.reader({ id })).story).toBeNull();
  expect(await api.article.story({ id })).toBeNull();
});

test("all who carry a story are listed page by page, each once", async () => {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => api.article.story({ id: idOf(3), page })),
  );
  const hrefs = pages.flatMap((page) => page?.carriers ?? []).map(({ href }) => href);
  expect(new Set(hrefs)).toEqual(new Set(ids.map((id) => `/articles/${numberOf(id)}`)));
  expect(hrefs).toHaveLength(60);
  const own = pages
    .flatMap((page) => page?.carriers ?? [])
    .filter((each) => each.differencesHref === null);
  expect(own.map(({ name }) => name)).toEqual(["Paper 3"]);
});

test("two articles are compared word by word", async () => {
  const data = await api.article.differences({ id: idOf(3), other: idOf(7) });
  expect(data).toMatchObject({ count: 1, before: { name: "Paper 3" }, after: { name: "Paper 7" } });
  expect(data?.pieces.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", text: "3" },
    { kind: "added", text: "7" },
  ]);
  expect(await api.article.differences({ id: idOf(3), other: "article/00" })).toBeNull();
});

test("lists and searches say how many more carry what they show", async () => {
  const { rows } = await api.articles.list({ sort: "oldest" });
  expect(rows.map(({ copies }) => copies)).toEqual([0, ...Array<number>(49).fill(59)]);
  const { hits } = await api.search.run({ text: "kidal OR talks" });
  expect(new Set(hits.map(({ copies }) => copies))).toEqual(new Set([0, 59]));
});
