/**
 * How well stories are found: `node packages/data/scripts/measure-stories.ts [FILE [SHARE]]`.
 *
 * Joins edited copies of made-up news, or of the texts in FILE (JSON Lines with a `text`), and tells
 * how many are found, and how many articles are joined that are no copies of each other. Of FILE,
 * SHARE takes the `odd` or the `even` lines alone, to tune on one and to judge on the other.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { findStories } from "../src/stories/find-stories.ts";
import { isSameStory, toLikeness } from "../src/stories/likeness.ts";
import { toShingles } from "../src/stories/shingles.ts";
import { SHARED_KEYS, toStoryKeys } from "../src/stories/story-keys.ts";
import { EDITS } from "./stories/edits.ts";
import { createEvent, createShortItem } from "./stories/made-up-news.ts";
import { timeWriter } from "./stories/time-writer.ts";
import { createRandom } from "./stories/random.ts";

const EVENTS = 300;
const SHORT_ITEMS = 1000;
const MANY = 10_000;
const random = createRandom(11);
const print = (line = ""): boolean => process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const Line = z.object({ text: z.string() });

function readTexts(file: string, share: string | undefined): string[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const remainder = share === "odd" ? 1 : 0;
  return lines
    .filter((_, index) => share === undefined || (index + 1) % 2 === remainder)
    .map((line) => Line.parse(JSON.parse(line)).text);
}

/** Whether two texts are looked at together, and whether they are then found to be copies. */
function compare(
  one: string,
  other: string,
): { readonly compared: boolean; readonly joined: boolean } {
  const [first, second] = [toShingles(one), toShingles(other)];
  const keys = new Set(toStoryKeys(second));
  const shared = toStoryKeys(first).filter((key) => keys.has(key)).length;
  const compared = shared >= SHARED_KEYS;
  return { compared, joined: compared && isSameStory(toLikeness(first, second)) };
}

type Pair = readonly [string, string];

function printShares(name: string, pairs: readonly Pair[]): void {
  const results = pairs.map(([one, other]) => compare(one, other));
  const shareOf = (which: "compared" | "joined"): string =>
    percent(results.filter((result) => result[which]).length / pairs.length);
  print(`| ${name} | ${pairs.length} | ${shareOf("compared")} | ${shareOf("joined")} |`);
}

const [file, share] = process.argv.slice(2);
const events = Array.from({ length: EVENTS }, () => createEvent(random));
const reports = events.map((event) => event.report(0));
const sources = file === undefined ? reports : readTexts(file, share);
const foreign = (): string => {
  const paragraphs = (sources[random.below(sources.length)] ?? "").split(/\n{2,}/);
  return paragraphs[random.below(paragraphs.length)] ?? "";
};
const lengths = sources.map((text) => text.split(/\s+/).length).toSorted((a, b) => a - b);
print(`${sources.length} texts, ${lengths[lengths.length >> 1]} words in the middle one.`);

print("\n| copies | pairs | compared | joined |\n| --- | --: | --: | --: |");
const copies = Object.entries(EDITS).flatMap(([name, edit]) => {
  const made = sources
    .map((text, index) => ({ index, text, copy: edit(text, random, foreign()) }))
    .filter(({ text, copy }) => text !== copy);
  printShares(
    name,
    made.map(({ text, copy }): Pair => [text, copy]),
  );
  return made;
});

if (file === undefined) {
  const items = Array.from({ length: SHORT_ITEMS }, () => createShortItem(random));
  print("\n| not copies | pairs | compared | joined |\n| --- | --: | --: | --: |");
  printShares(
    "two reporters on one event, with the same quotations",
    events.map((event, index) => [reports[index] ?? "", event.report(1)]),
  );
  printShares(
    "one reporter on two events, in the same phrases",
    reports.map((report, index) => [report, reports[(index + 1) % reports.length] ?? ""]),
  );
  printShares(
    "short items of one form, filled in anew",
    items.flatMap((one, index) =>
      items
        .slice(index + 1)
        .filter((other) => other.slice(-12) === one.slice(-12))
        .map((other): Pair => [one, other]),
    ),
  );
}

/** All of them together: what is joined to what, and is it right? */
const articles = [
  ...sources.map((text, index) => ({ id: `${index}/source`, published: null, text })),
  ...copies.map(({ copy, index }, number) => ({
    id: `${index}/${number}`,
    published: null,
    text: copy,
  })),
];
const stories = findStories(articles);
const pairsOf = (count: number): number => (count * (count - 1)) / 2;
const countBySource = (ids: readonly string[]): number[] =>
  [...Map.groupBy(ids, (id) => id.split("/")[0]).values()].map((group) => group.length);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
const joined = sum(stories.map(({ members }) => pairsOf(members.length)));
const right = sum(stories.flatMap(({ members }) => countBySource(members).map(pairsOf)));
const wanted = sum(countBySource(articles.map(({ id }) => id)).map(pairsOf));
print(
  `\nAll together: ${articles.length} articles, ${stories.length} stories; of the pairs joined ${percent(right / joined)} are copies, of the pairs of copies ${percent(right / wanted)} are joined.`,
);

const started = performance.now();
let rounds = 0;
for (; performance.now() - started < 2000; rounds += 1)
  for (const text of sources) toStoryKeys(toShingles(text));
const each = (performance.now() - started) / (rounds * sources.length);
print(`${(1000 * each).toFixed(1)} µs for the keys of a text.`);

if (file === undefined) {
  const many = Array.from({ length: MANY }, (_, index) =>
    index % 10 === 9
      ? `${reports[index % EVENTS] ?? ""} Printed as ${index}.`
      : createEvent(random).report(index),
  );
  print(
    `${timeWriter(many).toFixed(1)} µs to join one of ${MANY} articles, a tenth of them copies.`,
  );
}
