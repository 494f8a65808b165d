/** What the texts give to several checks: sentences, quotations, and the mentions in a passage. */
import type { Anchor } from "../text/anchor.ts";
import type { Mention } from "../text/mention.ts";
import { findQuotations } from "../text/quotations.ts";
import type { Quotation } from "../text/quotations.ts";
import { splitSentences } from "../text/sentences.ts";
import { containsSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Passage, ReadableArticle } from "./check-context.ts";
import { PassageCounter } from "./passage-counter.ts";

type Reading = { readonly quotations: readonly Quotation[]; readonly unbalanced: readonly Span[] };

/** Reads each article once, when it is first asked for. */
export class ArticleReadings {
  readonly #articles: ReadonlyMap<string, ReadableArticle>;
  readonly #mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly #quotations = new Map<string, Reading>();
  readonly #counters = new Map<string, PassageCounter>();
  readonly #lineEnds = new Map<string, readonly number[]>();
  /** By article and block. */
  readonly #sentences = new Map<string, readonly Span[]>();

  constructor(articles: readonly ReadableArticle[], mentions: readonly Mention[]) {
    this.#articles = new Map(articles.map((readable) => [readable.article.id, readable]));
    this.#mentions = Map.groupBy(mentions, ({ anchor }) => anchor.article);
  }

  /** The quotations of an article, and the quotation marks that have no partner. */
  quotationsOf({ article, text }: ReadableArticle): Reading {
    const known = this.#quotations.get(article.id);
    if (known !== undefined) return known;
    const reading = findQuotations(text);
    this.#quotations.set(article.id, reading);
    return reading;
  }

  /** In how many places of its article the words of an anchor stand with their context, which is there. */
  placesOf({ article, start, end, prefix, suffix }: Anchor): number {
    const known = this.#counters.get(article);
    const counter = known ?? new PassageCounter(this.#articles.get(article)?.text ?? "");
    if (known === undefined) this.#counters.set(article, counter);
    return counter.count({ start: start - prefix.length, end: end + suffix.length });
  }

  /** The line in which an offset stands, from 1. */
  lineAt({ article, text }: ReadableArticle, offset: number): number {
    const known = this.#lineEnds.get(article.id);
    const lineEnds = known ?? Array.from(text.matchAll(/\n/g), ({ index }) => index);
    if (known === undefined) this.#lineEnds.set(article.id, lineEnds);
    return countBelow(lineEnds, offset) + 1;
  }

  /** The sentence in which a passage starts. Sentences end with their block, so that only blocks that are asked about are cut. */
  findSentence({ article: id, start }: Passage): Span | undefined {
    const readable = this.#articles.get(id);
    if (readable === undefined) return undefined;
    for (const [block, span] of readable.article.blocks.entries()) {
      if (!holds(span, start)) continue;
      const found = this.#sentencesOf(readable, block).find((sentence) => holds(sentence, start));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #sentencesOf({ article, text }: ReadableArticle, block: number): readonly Span[] {
    const key = `${article.id} ${block}`;
    const known = this.#sentences.get(key);
    if (known !== undefined) return known;
    const span = article.blocks[block];
    const sentences = span === undefined ? [] : splitSentences(text, span, article.language);
    this.#sentences.set(key, sentences);
    return sentences;
  }

  /** The mentions that lie in a passage whole. */
  mentionsIn(passage: Passage): readonly Mention[] {
    const inArticle = this.#mentions.get(passage.article) ?? [];
    return inArticle.filter(({ anchor }) => containsSpan(passage, anchor));
  }
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/** How many of the numbers, which rise, are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
