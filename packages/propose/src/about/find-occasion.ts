/** The occasion on which something was said: "during a press conference", "in an interview". */
import type { Span } from "@onrecord/domain";
import type { ResolvedMention } from "../identity/cluster.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "../statements/found-statement.ts";

const NOUN =
  "press conference|news conference|press briefing|news briefing|briefing|interview|summit|speech|televised address|" +
  "address to the nation|rally|ceremony|debate|hearing|conference|forum|general assembly|cabinet meeting|joint appearance|" +
  "inauguration|funeral|commemoration|meeting|visit|session|round table|seminar|congress";

/** A preposition, a determiner, up to five words that name nobody's doing, and the noun. */
const OCCASION = new RegExp(
  String.raw`(?<!\b(?:was|were|been|be|am|is|else)\s)\b(?:at|during|in|on the sidelines of|speaking at|addressing)\s+((?:a|an|the|his|her|their|its)\s+(?:[\p{L}\p{M}\p{N}’'.-]+\s+){0,5}?(?:${NOUN}))(?![\p{L}\p{N}-])`,
  "giu",
);

/** Between the determiner and the noun none of these: it would be another phrase that ends there. */
const BREAK = /\s(?:of|that|which|who|said|says|and|to|in|at|on|for|with|after|before|by|from)\s/iu;

/**
 * The words for the occasion in the sentence of the cue, outside what was said; undefined where
 * there is none or more than one.
 */
export function findOccasion(
  reading: Reading,
  { cue, content, manner }: FoundStatement,
  mentions: readonly ResolvedMention[],
): Span | undefined {
  const sentence = cue === null ? undefined : reading.sentenceAt(cue.start);
  if (sentence === undefined || cue === null) return undefined;
  const words = reading.text.slice(sentence.start, sentence.end);
  const found = [...words.matchAll(OCCASION)].flatMap(
    ({ 0: whole, 1: phrase = "", index }): Span[] => {
      const start = sentence.start + index + whole.length - phrase.length;
      const span = { start, end: start + phrase.length };
      const isSaid = content.some((said) => said.start < span.end && span.start < said.end);
      const isQuoted = reading.quotationAround(span) !== undefined;
      return isSaid || isQuoted || BREAK.test(phrase) ? [] : [span];
    },
  );
  const [only, second] = found;
  if (only === undefined || second !== undefined) return undefined;
  // What is retold goes on to the end of its clause: an occasion behind it is rather a part of it.
  if (manner === "indirect" && only.start > (content.at(-1)?.end ?? 0)) return undefined;
  return withPlace(reading.text, only, mentions);
}

/** "a Russia-Africa summit in St. Petersburg", "an interview with …": with the name that follows. */
function withPlace(text: string, span: Span, mentions: readonly ResolvedMention[]): Span {
  const next = mentions.find(
    ({ start, form }) =>
      form === "name" &&
      start > span.end &&
      /^ (?:in|to|with) $/u.test(text.slice(span.end, start)),
  );
  return next === undefined ? span : { start: span.start, end: next.end };
}
