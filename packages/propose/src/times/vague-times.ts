/** Years, parts of years and times that stay vague, by the annotation guide. */
import type { FoundTime } from "./find-times.ts";

/** Approximate months of a part of a year: "the end of 2023" is its last quarter. */
const PARTS: { readonly [part: string]: readonly [string, string] } = {
  end: ["10", "12"],
  late: ["10", "12"],
  beginning: ["01", "03"],
  start: ["01", "03"],
  early: ["01", "03"],
  middle: ["05", "08"],
  mid: ["05", "08"],
};

const PART =
  /(?<![\p{L}\p{N}])(?:the\s+)?(end|beginning|start|middle|late|early|mid)(?:\s+of\s+|\s+in\s+|\s+|-)((?:19|20)\d\d)(?!\d)/giu;
const DECADE = /(?<![\p{L}\p{N}])(?:the\s+)?((?:19|20)\d)0['’]?s(?![\p{L}\p{N}])/gu;
const YEARS =
  /(?<=\b(?:in|since|of|by|from|until|till|during|before|after|between|and|to|early|late|for|through|around)\s)((?:19|20)\d\d)(?![\p{L}\p{N}]|[-–]\d|,\d|\.\d|\s+(?:people|men|women|soldiers|troops|miles|km|kilometers|kilometres|homes|votes))/gu;
const VAGUE =
  /(?<![\p{L}\p{N}])(?:recent|the past few|the last few|the coming|coming) (?:years|months|weeks|days|decades|times)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:recently|in the past|decades ago|years ago|these days|nowadays)(?![\p{L}\p{N}])/giu;

/** Finds what chrono-node does not read. */
export function findVagueTimes(text: string): FoundTime[] {
  const parts = [...text.matchAll(PART)].map(({ 0: words, 1: part = "", 2: year = "", index }) => {
    const [from, to] = PARTS[part.toLowerCase()] ?? ["01", "12"];
    return time(words, index, {
      edtf: `${year}-${from}~/${year}-${to}~`,
      basis: "interpretive",
      reason: `“${words}” is taken as these months, both ends approximate.`,
      confidence: 0.9,
      rule: "part of a year",
    });
  });
  const decades = [...text.matchAll(DECADE)].map(({ 0: words, 1: digits = "", index }) =>
    time(words, index, {
      edtf: `${digits}X`,
      basis: "textual",
      reason: null,
      confidence: 0.95,
      rule: "decade",
    }),
  );
  const years = [...text.matchAll(YEARS)].flatMap(({ 0: words, index }) =>
    [...parts, ...decades].some(({ start, end }) => start <= index && index < end) ||
    /(?:January|February|March|April|May|June|July|August|September|October|November|December|\d),?\s(?:of\s)?$/u.test(
      text.slice(Math.max(0, index - 14), index),
    )
      ? []
      : [
          time(words, index, {
            edtf: words,
            basis: "textual",
            reason: null,
            confidence: 0.93,
            rule: "year",
          }),
        ],
  );
  const vague = [...text.matchAll(VAGUE)].map(({ 0: words, index }) =>
    time(words, index, {
      edtf: null,
      basis: "textual",
      reason: null,
      confidence: 0.8,
      rule: "vague",
    }),
  );
  return [...parts, ...decades, ...years, ...vague];
}

const time = (words: string, start: number, read: Omit<FoundTime, "start" | "end">): FoundTime => ({
  start,
  end: start + words.length,
  ...read,
});
