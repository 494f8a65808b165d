/**
 * Quotations set as paragraphs of their own, without quotation marks: the paragraph before them
 * ends with a colon, and the one after them signs them, "— Abdoulaye Diop, letter to the council".
 */
import type { Block, Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";

/** So many paragraphs such a quotation has at most. */
const MOST_BLOCKS = 6;

const SIGNATURE = /^[—–―-]{1,2}\s*(?=\p{Lu})/u;
/** Longer paragraphs after a dash are prose. */
const LONGEST_SIGNATURE = 160;

/** A quotation and the paragraph that signs it. */
export type BlockQuote = { readonly statement: FoundStatement; readonly signature: Span };

/** Finds the quotations that are paragraphs and signed, in text order. */
export function findBlockQuotes(reading: Reading): BlockQuote[] {
  return reading.blocks.flatMap((signature, index) => {
    const signer = findSigner(reading, signature);
    if (signer === undefined) return [];
    const earlier = reading.blocks.slice(Math.max(0, index - MOST_BLOCKS - 1), index);
    const opening = earlier.findLastIndex((block) => wordsOf(reading, block).endsWith(":"));
    const blocks = opening === -1 ? [] : earlier.slice(opening + 1);
    const [first] = blocks;
    if (first === undefined || blocks.some((block) => isQuotedAlready(reading, block))) return [];
    const statement: FoundStatement = {
      manner: "direct",
      content: blocks.map((block) => trimmed(reading, block)),
      cue: null,
      speaker: signer,
      addressee: null,
      evidence: { start: first.start, end: signature.end },
      rule: "signed paragraph",
    };
    return [{ statement, signature }];
  });
}

const wordsOf = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end).trim();

const trimmed = (reading: Reading, { start, end }: Span): Span => {
  const words = reading.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
};

/** Whose name stands after the dash, up to a comma. */
function findSigner(reading: Reading, block: Block): Span | undefined {
  const { start } = trimmed(reading, block);
  const words = wordsOf(reading, block);
  const dash = SIGNATURE.exec(words)?.[0];
  if (dash === undefined || words.length > LONGEST_SIGNATURE) return undefined;
  const name = /^[^,(;:\n]+/u.exec(words.slice(dash.length))?.[0].trim();
  return name === undefined
    ? undefined
    : { start: start + dash.length, end: start + dash.length + name.length };
}

/** A paragraph that begins with a quotation mark is found by that. */
const isQuotedAlready = (reading: Reading, block: Block): boolean =>
  /^["“„«‘']/u.test(wordsOf(reading, block));
