import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { proposeArticle } from "./propose-article.ts";

const TEXTS = join(import.meta.dirname, "../../data/dataset/texts");
const SEED = readFileSync(join(TEXTS, "aec4ca49b0d251b8.txt"), "utf8");

const seed = proposeArticle({ text: SEED, language: "en", published: "2024-02-28" });

const said = seed.statements
  .filter(({ manner }) => manner !== "indirect")
  .map(({ content, speakerCluster }) => [
    SEED.slice(content[0]?.start, content.at(-1)?.end).slice(0, 24),
    seed.clusters[speakerCluster ?? -1]?.name,
  ]);

test("all ten quotations of the bundled article are found, each with its speaker", () => {
  expect(said).toEqual([
    ["considerable progress", "Abdoulaye Diop"],
    ["the commitment of the hi", "Abdoulaye Diop"],
    ["This strategic bilateral", "Abdoulaye Diop"],
    ["We must continue and str", "Abdoulaye Diop"],
    ["keeps its commitments to", "Abdoulaye Diop"],
    ["Military and military-te", "Sergei Lavrov"],
    ["We see that Mali’s defen", "Sergei Lavrov"],
    ["Russia’s lucid reading o", "Abdoulaye Diop"],
    ["which is keeping its com", "Abdoulaye Diop"],
    ["will absolutely continue", "Sergei Lavrov"],
  ]);
});

test("a name in quotation marks is nobody's word", () => {
  const at = SEED.indexOf("Barkhane");
  const holding = seed.statements.filter(({ content }) =>
    content.some(({ start, end }) => start <= at && at < end),
  );
  expect(holding).toEqual([]);
});

test("what brackets hold after a speaker's office is not the speaker", () => {
  const text =
    "Mali met in Moscow. The minister of MAE (Ministry of Foreign Affairs), Abdoulaye Diop, said the army had left.";
  const { statements, clusters } = proposeArticle({ text, language: "en" });
  expect(clusters[statements[0]?.speakerCluster ?? -1]?.name).toBe("Abdoulaye Diop");
});

test("the dates of the bundled article are resolved, and what is vague stays vague", () => {
  expect(seed.times.map(({ start, end, edtf }) => [SEED.slice(start, end), edtf])).toEqual([
    ["Wednesday February 28", "2024-02-28"],
    ["Wednesday", "2024-02-28"],
    ["the end of 2023", "2023-10~/2023-12~"],
    ["2022", "2022"],
    ["the end of 2023", "2023-10~/2023-12~"],
    ["recent years", null],
    ["July 2023", "2023-07"],
  ]);
});

test("a man, his title, his surname and his office are one", () => {
  const diop = seed.clusters.find(({ name }) => name === "Abdoulaye Diop");
  const words = seed.mentions
    .filter(({ cluster, form }) => cluster === diop?.id && form !== "pronoun")
    .map(({ start, end }) => SEED.slice(start, end));
  expect(words).toEqual([
    "The head of diplomacy of Mali",
    "Abdoulaye Diop",
    "Mr. Diop",
    "Mr. Diop",
    "the head of Malian diplomacy",
  ]);
});

test("the same text gives the same proposals", () => {
  const again = proposeArticle({ text: SEED, language: "en", published: "2024-02-28" });
  const { reading: _, ...mine } = seed;
  const { reading: __, ...others } = again;
  expect(others).toEqual(mine);
});

const WORDS = fc.constantFrom(
  ...'Mr. Diop said that “ ” " Mali , . according to he Russia ’s the head of ( ) : told 2022'.split(
    " ",
  ),
  "\n\n",
  "🕊️",
);

test("whatever the text, every proposal is a passage of it, and mentions never cross", () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 40 }), (words) => {
      const text = words.join(" ");
      const { mentions, statements, times } = proposeArticle({ text, language: "en" });
      const spans = [...mentions, ...times, ...statements.flatMap(({ content }) => content)];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const a of mentions)
        for (const b of mentions)
          expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
    }),
  );
});

test("a place inside of a body's name is an entity of its own, and the body is who speaks", () => {
  const text = "The University of Bamako said that it will open.";
  const { mentions, clusters, statements } = proposeArticle({ text, language: "en" });
  const named = mentions.map(({ start, end, cluster, rule }) => ({
    words: text.slice(start, end),
    kind: clusters.find(({ id }) => id === cluster)?.kind,
    rule,
  }));
  expect(named).toContainEqual({
    words: "University of Bamako",
    kind: "organization",
    rule: "name",
  });
  expect(named).toContainEqual({ words: "Bamako", kind: "place", rule: "place in a name" });
  const speaker = clusters.find(({ id }) => id === statements[0]?.speakerCluster);
  expect(speaker?.name).toBe("University of Bamako");
});
