/**
 * Units of speech: a sentence, or several that one quotation holds together, as a row of words in
 * which a quotation is one item. So "…," he said, "…" is as plain to match as a short sentence.
 */
import type { Quotation, Span } from "@onrecord/domain";
import { findCue } from "../lexicon/cues.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { isName, isInTitleCase } from "./quoted-name.ts";
import type { Token } from "../reading/token.ts";

/** A word or mark outside of quotation marks, or a whole quotation. */
export type Item = Span & {
  readonly lower: string;
  readonly text: string;
  readonly capital: boolean;
  readonly kind: Token["kind"] | "quote";
  /** The quotation, where the item is one. */
  readonly quote: Quotation | null;
  /** Whether quoted words begin with a small letter. */
  readonly lowerFirst: boolean;
  /** The first of the quoted words, in small letters; empty where the item is none. */
  readonly first: string;
  /** Whether each of the quoted words has a capital, but for the small ones of a title. */
  readonly titled: boolean;
  /** The last mark inside the quotation: a comma there ends a clause as one outside does. */
  readonly last: string;
};

export type Unit = Span & {
  readonly items: readonly Item[];
  readonly sentences: readonly ReadSentence[];
  readonly block: number;
};

/** The units of an article, in text order. */
export function toUnits(reading: Reading): Unit[] {
  const outer = outermost(reading.quotations).filter((quote) => !isName(reading, quote));
  const units: Unit[] = [];
  let pending: ReadSentence[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    pending.push(sentence);
    const next = reading.sentences[index + 1];
    const isHeld =
      next !== undefined &&
      (outer.some(({ outer: { start, end } }) => start < sentence.end && end > next.start) ||
        isSaidBy(next, sentence, outer));
    if (isHeld) continue;
    units.push(toUnit(reading, pending, outer));
    pending = [];
  }
  return units;
}

/** The sentences inside of quotations, whose words may tell that others speak: "“They say he left,” Diop said". */
export function toQuotedUnits(reading: Reading): Unit[] {
  const outer = outermost(reading.quotations).filter((quote) => !isName(reading, quote));
  return outer.flatMap((quote) => {
    const inside = outermost(
      reading.quotations.filter(
        (other) => other.outer.start > quote.outer.start && other.outer.end <= quote.inner.end,
      ),
    );
    return reading.sentences
      .filter(({ start, end }) => start < quote.inner.end && end > quote.inner.start)
      .map((sentence) => {
        const tokens = sentence.tokens.filter((token) => isWithin(token, quote.parts));
        const [first, last] = [tokens[0], tokens.at(-1)];
        const place = { start: first?.start ?? 0, end: last?.end ?? 0 };
        return toUnit(reading, [{ ...sentence, ...place, tokens }], inside);
      })
      .filter(({ items }) => items.length > 3);
  });
}

const isWithin = ({ start, end }: Span, parts: readonly Span[]): boolean =>
  parts.some((part) => part.start <= start && end <= part.end);

/** "“Thank you!” Diop said to the crowd.": a sentence that only tells who said the one before. */
function isSaidBy(next: ReadSentence, before: ReadSentence, quotes: readonly Quotation[]): boolean {
  if (next.block !== before.block) return false;
  const quote = quotes.find(({ outer }) => outer.end === before.end);
  const stop = before.tokens.at(-2)?.text ?? "";
  if (quote === undefined || !/[?!….]$/u.test(stop)) return false;
  const verb = next.tokens.slice(0, 7).findIndex(({ lower }) => isPlainSaying(lower));
  const after = next.tokens[verb + 1];
  if (verb < 1 || next.tokens.slice(0, verb).some(({ text }) => /^[:;“"]$/u.test(text)))
    return false;
  // "“We are ready.” Mr. Diop said.": after a full stop nothing may follow.
  if (stop.endsWith(".")) return after === undefined || after.text === ".";
  const isTold = findCue(next.tokens[verb]?.lower ?? "")?.frame.addressee === true;
  const rest = next.tokens.slice(verb + 1);
  // "“…!” Diop told the world.": whom it was told to, and nothing that he told.
  if (isTold && !rest.some(({ lower }) => /^(?:that|he|she|they|to|:|“|")$/u.test(lower)))
    return true;
  const isQuoted = rest.some(({ text }) => /^["“”‘«]$/u.test(text));
  // "“…?” Diop said, laughing.": how, and nothing that he said.
  const isClosed =
    after === undefined || after.text === "." || (after.text === "," && !isQuoted && isShort(rest));
  return (
    isClosed || /^(?:to|in|at|on|during|after|of|about|with|as|when|while)$/u.test(after.lower)
  );
}

/** So many words tell how somebody spoke. */
const isShort = (rest: readonly Token[]): boolean =>
  rest.length < 14 &&
  !rest.some(({ lower }) => (findCue(lower)?.form ?? "ing") !== "ing" || lower === "that");

const isPlainSaying = (lower: string): boolean => {
  const cue = findCue(lower);
  return cue !== undefined && cue.form === "past" && cue.frame.after && !cue.ofMind;
};

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    const last = found.at(-1);
    if (last === undefined || quotation.outer.start >= last.outer.end) found.push(quotation);
  }
  return found;
}

function toUnit(
  { text }: Reading,
  sentences: readonly ReadSentence[],
  quotes: readonly Quotation[],
): Unit {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? 0;
  const own = quotes.filter(({ outer }) => outer.start >= start && outer.end <= end);
  const items: Item[] = [];
  const toWord = isTitleCase(sentences) ? toHeadingWord : toPlainWord;
  let next = 0;
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    const quote = own[next];
    if (quote !== undefined && token.start >= quote.outer.end) {
      next += 1;
    }
    const around = own[next];
    if (around === undefined || token.start < around.outer.start) items.push(toWord(token));
    else if (items.at(-1)?.quote !== around) items.push(toItem(around, text));
  }
  return { start, end, items, sentences, block: sentences[0]?.block ?? 0 };
}

/** "Lavrov Says He Would Stay": a heading in which capitals say nothing. */
const isTitleCase = (sentences: readonly ReadSentence[]): boolean => {
  const role = sentences[0]?.role;
  if (role !== "headline" && role !== "cross-heading") return false;
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ text }) => text.length > 3);
  return words.length > 2 && words.filter(({ capital }) => capital).length > 0.7 * words.length;
};

const toHeadingWord = (token: Token): Item => {
  const form = findCue(token.lower)?.form;
  return form === "third" || form === "past"
    ? { ...toPlainWord(token), capital: false }
    : toPlainWord(token);
};

/** "WHO", "US" and "IT" in capitals are no pronouns. */
const toPlainWord = (token: Token): Item => ({
  ...token,
  lower: /^\p{Lu}{2,}$/u.test(token.text) ? token.text : token.lower,
  quote: null,
  lowerFirst: false,
  first: "",
  titled: false,
  last: "",
});

const toItem = (quote: Quotation, text: string): Item => ({
  ...quote.outer,
  lower: "“”",
  text: "“”",
  capital: false,
  kind: "quote",
  quote,
  lowerFirst: /^\p{Ll}/u.test(text.slice(quote.inner.start, quote.inner.start + 2)),
  first:
    /^[\p{L}’']+/u.exec(text.slice(quote.inner.start, quote.inner.start + 20))?.[0].toLowerCase() ??
    "",
  titled: isInTitleCase(text.slice(quote.inner.start, quote.inner.end)),
  last: /\S(?=\s*$)/u.exec(text.slice(quote.inner.start, quote.inner.end))?.[0] ?? "",
});
