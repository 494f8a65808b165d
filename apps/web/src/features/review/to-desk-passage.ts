/** The paragraphs around a proposal, with what else is read from them. */
import { isGraphemeBoundary } from "@onrecord/domain";
import type { Block, Span } from "@onrecord/domain";
import type { DeskNeighbour, DeskPassage } from "./desk-item.ts";
import type { DeskArticle } from "./to-desk-article.ts";

/** So much of the text is shown before and after the sentence, in UTF-16 code units. */
const MOST_AROUND = 1500;

/**
 * The passage of a sentence: its paragraphs, and those before and after, as far as there is room.
 * Sentences that share one have it once in `passages`, by its key.
 */
export function toDeskPassage(
  from: DeskArticle,
  sentence: Span,
  passages = new Map<string, DeskPassage>(),
): DeskPassage {
  const { article, text, title, href, when, records } = from;
  const blocks = blocksAround(from, sentence);
  const start = blocks[0]?.start ?? sentence.start;
  const end = blocks.at(-1)?.end ?? sentence.end;
  const key = `${article.id}#${start}-${end}`;
  const known = passages.get(key);
  if (known !== undefined) return known;
  const passage: DeskPassage = {
    key,
    article: { id: article.id, title, href, when, language: article.language },
    start,
    text: text.slice(start, end),
    blocks,
    neighbours: neighboursIn(records, { start, end }),
  };
  passages.set(key, passage);
  return passage;
}

function blocksAround({ article, text }: DeskArticle, sentence: Span): Block[] {
  const first = article.blocks.findIndex(({ end }) => end > sentence.start);
  const last = article.blocks.findLastIndex(({ start }) => start < sentence.end);
  if (first === -1 || last < first) return [{ role: "paragraph", ...sentence }];
  return article.blocks.slice(Math.max(0, first - 1), last + 2).flatMap((block) => {
    const start = toWordStart(text, Math.max(block.start, sentence.start - MOST_AROUND));
    const end = Math.min(block.end, toWordStart(text, sentence.end + MOST_AROUND));
    return start < end ? [{ role: block.role, start, end }] : [];
  });
}

/** As far is a space looked for: some languages have none between words. */
const MOST_WORD = 30;

/** The first place from `at` on where a word can begin; without a space nearby, where a character does. */
function toWordStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length || /\s/u.test(text.charAt(at - 1))) return at;
  const space = text.slice(at, at + MOST_WORD).search(/\s/u);
  if (space !== -1) return at + space + 1;
  let place = at;
  while (place < text.length && !isGraphemeBoundary(text, place)) place += 1;
  return place;
}

const isInside = (span: Span, outer: Span): boolean =>
  outer.start <= span.start && span.end <= outer.end;

/** The records of the article with words in a part of it, with these words alone. */
const neighboursIn = (records: readonly DeskNeighbour[], part: Span): DeskNeighbour[] =>
  records
    .flatMap((record) => {
      const spans = record.spans.filter((span) => isInside(span, part));
      return spans.length === 0 ? [] : [{ ...record, spans }];
    })
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
