/** How long it takes to find a quote again in a text of 50,000 characters: `pnpm bench`. */
import { test } from "vitest";
import { ArticleId } from "../src/id.ts";
import { createAnchor } from "../src/text/anchor.ts";
import { resolveAnchor } from "../src/text/resolve-anchor.ts";

const SENTENCES = [
  "Mr. Diop met his Russian counterpart Sergei Lavrov in Moscow on Wednesday.",
  "Mali also appreciates Russia’s lucid reading of the situation in the region.",
  "The country has turned politically and militarily towards Russia.",
];

/** Sentences with numbers, so that no part of the text repeats another. */
const text = Array.from(
  { length: 700 },
  (_, index) => `${index}: ${SENTENCES[index % SENTENCES.length] ?? ""}`,
).join(" ");
const article = ArticleId.parse("article/0444e39c59b410bf");
const anchor = createAnchor(article, text, { start: 25_000, end: 25_300 });
const corrected = text.replaceAll("Mr. Diop", "Abdoulaye Diop").replaceAll("Sergei", "Sergey");

test("finding a quote of 300 characters", async ({ bench }) => {
  await bench("in the text that it was taken from", () => {
    resolveAnchor(text, anchor);
  }).run();
  await bench("in a text that moved", () => {
    resolveAnchor(`Moscow. ${text}`, anchor);
  }).run();
  await bench("in a text whose words changed", () => {
    resolveAnchor(corrected, anchor);
  }).run();
});
