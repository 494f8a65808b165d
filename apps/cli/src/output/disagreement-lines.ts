/** Where annotators differ, sentence by sentence, for a terminal. */
import { KINDS } from "@onrecord/domain";
import type { Agreement, Disagreement, Noted } from "@onrecord/review";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, inTone, line, strong } from "./line.ts";
import { countOf } from "./plural.ts";
import { wrapLine } from "./wrap.ts";

export type DisagreementPaper = {
  readonly letterOf: (annotator: number) => string;
  /** How many pairs there are: of several, each difference says whose it is. */
  readonly pairs: number;
  readonly width: number;
};

export function disagreementLines(
  { total, first }: Agreement["disagreements"],
  paper: DisagreementPaper,
): Line[] {
  const left = total - first.length;
  return [
    BLANK,
    line(strong(total === 0 ? "They differ in nothing." : countOf(total, "difference"))),
    ...first.flatMap((each, index) => [
      ...(isSameSentence(first[index - 1], each) ? [] : sentenceLines(each, paper)),
      ...oneLines(each, paper),
    ]),
    ...(left === 0 ? [] : [line(faint(`and ${left} more; --limit shows more of them`))]),
  ];
}

const isSameSentence = (before: Disagreement | undefined, { article, sentence }: Disagreement) =>
  before?.article === article && before.sentence.start === sentence.start;

const sentenceLines = (
  { article, sentence }: Disagreement,
  { width }: DisagreementPaper,
): Line[] => [
  BLANK,
  line(accent(article), faint(` ${sentence.start}–${sentence.end}`)),
  ...wrapLine(line(sentence.text.replaceAll(/\s+/gu, " ")), { width }),
];

function oneLines(
  { annotators, kind, first, second, differences }: Disagreement,
  { letterOf, pairs, width }: DisagreementPaper,
): Line[] {
  const [a, b] = [letterOf(annotators[0]), letterOf(annotators[1])];
  const label = KINDS[kind].label.toLowerCase();
  const noted = first ?? second;
  const only = first === null ? b : a;
  const isOne = first === null || second === null;
  const head = isOne ? `only ${only}` : `${a} and ${b}`;
  const than = isOne && pairs > 1 ? ` (not ${first === null ? a : b})` : "";
  return [
    ...wrapLine(line(`${label} ${noted === null ? "" : notedWords(noted, kind)}`), {
      width,
      first: line("  ", inTone(isOne ? "warning" : "info", head), `${than}  `),
      rest: line("    "),
    }),
    ...differences.flatMap((each) =>
      wrapLine(line(`${each.field}: ${a} ${cut(each.first)}; ${b} ${cut(each.second)}`), {
        width,
        first: line("    "),
        rest: line("      "),
      }),
    ),
  ];
}

/** What stands on a whole sentence, which was shown, is told by its meaning. */
const notedWords = ({ words, meaning }: Noted, kind: Disagreement["kind"]): string =>
  kind === "event" || kind === "relation" ? meaning : `“${cut(words)}” (${meaning})`;

/** Characters of a passage that are shown at most. */
const LONGEST = 120;

function cut(words: string): string {
  const plain = words.replaceAll(/\s+/gu, " ");
  if (plain.length <= LONGEST) return plain;
  const [first, last] = [plain.slice(0, LONGEST / 2), plain.slice(-LONGEST / 3)];
  return `${first.replace(/\s\S*$/u, "")} […] ${last.replace(/^\S*\s/u, "")}`;
}
