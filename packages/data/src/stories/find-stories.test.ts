import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { anyStoryArticles } from "../testing/any-story-articles.ts";
import { findStories } from "./find-stories.ts";
import { toLikeness } from "./likeness.ts";
import { toShingles } from "./shingles.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const wire = dataset.texts[dataset.articles[0]?.file ?? ""]?.text ?? "";
const paragraphs = wire.split(/\n+/).filter((paragraph) => paragraph !== "");
const words = wire.split(" ");

/** Whether two texts come out as one story. */
const areOneStory = (one: string, other: string): boolean =>
  findStories([
    { id: "article/a", published: null, text: one },
    { id: "article/b", published: null, text: other },
  ]).length === 1;

const ANOTHER =
  "Traders at the market of Bamako said that prices had risen again this month, and that many had " +
  "closed their stalls until the roads to the coast are open and the trucks can come through as before.";

describe("copies of a wire story are joined", () => {
  test.each([
    ["with another headline", `Mali's minister is received in Moscow\n\n${wire}`],
    ["with an agency's line", `MOSCOW, February 28 (Agency) — ${wire}\n\nAll rights reserved.`],
    ["cut in half", words.slice(0, words.length / 2).join(" ")],
    ["cut to its first sixty words", words.slice(0, 60).join(" ")],
    ["with its paragraphs in another order", paragraphs.toReversed().join("\n\n")],
    ["with a paragraph more", paragraphs.toSpliced(3, 0, ANOTHER).join("\n\n")],
    ["with other numbers", wire.replaceAll(/\d/g, "7")],
    [
      "with every twentieth word replaced",
      words.map((word, index) => (index % 20 === 7 ? "otherwise" : word)).join(" "),
    ],
    ["in capitals, without accents", wire.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase()],
  ])("%s", (_, copy) => {
    expect(copy).not.toBe(wire);
    expect(areOneStory(wire, copy)).toBe(true);
  });
});

const filledIn = (place: string, number: string): string =>
  `The ministry of health of ${place} reports a record ${number} new cases in the past day, ` +
  "which brings the number of cases since the beginning of the year to a height not seen before.";

describe("other stories stay apart", () => {
  test.each([
    ["short items that fill in one form", filledIn("Mali", "131"), filledIn("Niger", "162")],
    ["short items with another number", filledIn("Mali", "131"), filledIn("Mali", "162")],
    [
      "texts of less than twenty words",
      "Mali's minister went to Moscow.",
      "Mali's minister went to Moscow.",
    ],
    [
      "texts that share a paragraph",
      wire,
      [...paragraphs.slice(-2), ANOTHER, ANOTHER.replaceAll("s", "z")].join("\n\n"),
    ],
    ["texts with nothing in common", wire, ANOTHER],
    ["empty texts", "", ""],
  ])("%s", (_, one, other) => {
    expect(areOneStory(one, other)).toBe(false);
  });
});

test("a digest is of one story with the item that it opens with, not with its later ones", () => {
  const items = [0, 1, 2].map((item) =>
    Array.from({ length: 40 }, (_, index) => `i${item}w${index}`).join(" "),
  );
  const digest = items.join("\n\n");
  expect(items.map((item) => areOneStory(item, digest))).toEqual([true, false, false]);
});

test("a story's first member is the earliest, an unknown date comes last, and the id decides", () => {
  const [story] = findStories([
    { id: "article/d", published: null, text: wire },
    { id: "article/c", published: "2024-02-29", text: wire },
    { id: "article/b", published: "2024-02-28", text: wire },
    { id: "article/a", published: "2024-02-29", text: wire },
  ]);
  expect(story?.members).toEqual(["article/b", "article/a", "article/c", "article/d"]);
});

test("the order in which articles come makes no difference", () => {
  fc.assert(
    fc.property(
      anyStoryArticles(14).chain((articles) =>
        fc.tuple(
          fc.constant(articles),
          fc.shuffledSubarray(articles, { minLength: articles.length }),
        ),
      ),
      ([articles, shuffled]) => {
        expect(findStories(shuffled)).toEqual(findStories(articles));
      },
    ),
  );
});

test("likeness is the same either way round, and whole for a text and itself", () => {
  fc.assert(
    fc.property(anyStoryArticles(2), ([one, other]) => {
      const [first, second] = [toShingles(one?.text ?? wire), toShingles(other?.text ?? wire)];
      expect(toLikeness(first, second)).toEqual(toLikeness(second, first));
      const whole = first.hashes.length === 0 ? 0 : 1;
      expect(toLikeness(first, first)).toMatchObject({ resemblance: whole, opening: whole });
    }),
  );
});
