/**
 * How the work grows with the article. Time would depend on the machine: what is counted is how often
 * names are compared, which is what grew with the square of an article's names.
 */
import { expect, test } from "vitest";
import { Clusters } from "./identity/cluster.ts";
import { proposeArticle } from "./propose-article.ts";
import { toReading } from "./reading/reading.ts";

test("a name is compared with those that share a word with it, and not with all", () => {
  const clusters = new Clusters();
  for (let index = 0; index < 5000; index += 1)
    clusters.create({ kind: "person", name: `Abdoulaye Diop${index}`, description: null });
  const lavrov = clusters.create({ kind: "person", name: "Sergei Lavrov", description: null });
  expect(clusters.peopleLike("Mr. Lavrov")).toEqual([lavrov]);
  expect(clusters.peopleLike("Abdoulaye Sow")).toEqual([]);
});

test("what has no end of a sentence for thousands of words is read in pieces, and each word once", () => {
  const text = "said ".repeat(3000).trim();
  const { sentences, tokens } = toReading({ text, language: "en" });
  expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThan(500);
  expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokens);
  expect(tokens).toHaveLength(3000);
  expect(sentences.map(({ first }) => first)).toEqual(
    sentences.map((_, index) =>
      sentences.slice(0, index).reduce((sum, sentence) => sum + sentence.tokens.length, 0),
    ),
  );
});

test("a long list of names is read to its end", () => {
  const names = Array.from(
    { length: 600 },
    (_, index) =>
      `Sergei Lav${"abcdefghij"[index % 10]}${"klmnopqrst"[Math.trunc(index / 10) % 10]}ov`,
  );
  const { mentions } = proposeArticle({ text: names.join("; "), language: "en" });
  expect(mentions.length).toBeGreaterThan(500);
});
