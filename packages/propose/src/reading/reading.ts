/** An article made ready: its blocks, sentences, words and quotation marks, worked out once. */
import type { Block, Quotation, Sentence, Span } from "@onrecord/domain";
import { segmentBlocks, sentencesOf } from "@onrecord/domain";
import { findMixedQuotations } from "./mixed-quotes.ts";
import { SpanIndex } from "./span-index.ts";
import type { Token } from "./token.ts";
import { tokenize } from "./token.ts";
import { withUnclosed } from "./unclosed-quotes.ts";

/** A sentence with its words; `index` counts the sentences of the article. */
export type ReadSentence = Sentence & {
  readonly index: number;
  readonly role: Block["role"];
  readonly tokens: readonly Token[];
  /** The number of its first token in the article. */
  readonly first: number;
};

/** What every proposer starts from. */
export type Reading = {
  readonly text: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly ReadSentence[];
  readonly tokens: readonly Token[];
  /** Quotations in text order, the outer before the inner. */
  readonly quotations: readonly Quotation[];
  /** The sentence at an offset, or undefined between two. */
  readonly sentenceAt: (offset: number) => ReadSentence | undefined;
  /** The innermost quotation whose words hold the span. */
  readonly quotationAround: (span: Span) => Quotation | undefined;
};

/** What a text needs to be read. Blocks are worked out where they are not given. */
export type ReadingInput = {
  readonly text: string;
  readonly language: string;
  readonly blocks?: readonly Block[];
};

/** Reads a text. Pure, and linear in its length. */
export function toReading({ text, language, blocks = segmentBlocks(text) }: ReadingInput): Reading {
  const tokens: Token[] = [];
  const sentences: ReadSentence[] = [];
  for (const sentence of sentencesOf(text, blocks, language)) {
    const role = blocks[sentence.block]?.role ?? "paragraph";
    for (const own of inPieces(tokenize(text, sentence), sentence)) {
      sentences.push({
        ...own,
        block: sentence.block,
        role,
        index: sentences.length,
        first: tokens.length,
      });
      for (const token of own.tokens) tokens.push(token);
    }
  }
  const quotations = withUnclosed(text, blocks, findMixedQuotations(text, blocks));
  const inside = new SpanIndex(quotations.map((quotation) => ({ ...quotation.inner, quotation })));
  return {
    text,
    language,
    blocks,
    sentences,
    tokens,
    quotations,
    sentenceAt: (offset) => findAround(sentences, offset),
    quotationAround: (span) => inside.findAround(span)?.quotation,
  };
}

/** Nobody writes a sentence of more words: it is a list or a table, and read in pieces. */
const MOST_TOKENS = 400;

/** A sentence with its words; in pieces where it has too many, so that reading stays linear. */
function inPieces(
  tokens: readonly Token[],
  { start, end }: Span,
): (Span & Pick<ReadSentence, "tokens">)[] {
  if (tokens.length <= MOST_TOKENS) return [{ start, end, tokens }];
  const pieces: (Span & Pick<ReadSentence, "tokens">)[] = [];
  for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
    const own = tokens.slice(from, from + MOST_TOKENS);
    const next = tokens[from + MOST_TOKENS];
    pieces.push({
      start: pieces.at(-1)?.end ?? start,
      end: next?.start ?? end,
      tokens: own,
    });
  }
  return pieces;
}

/** The span of a sorted list that holds an offset, by halving. */
function findAround<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}
