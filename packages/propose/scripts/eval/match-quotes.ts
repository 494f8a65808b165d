/**
 * How quotations are compared: a proposal is right when it covers at least half of the annotated
 * content and at least a quarter of the proposal is that content. Its speaker is right when the
 * words that name the speaker touch, or name the same entity.
 */
import type { Manner, Span } from "@onrecord/domain";
import type { QuoteDocument } from "./corpora.ts";
import type { Counts } from "./score.ts";

export type QuoteProposal = {
  readonly manner: Manner;
  readonly content: readonly Span[];
  readonly speaker: Span | null;
  /** All words that name the speaker in the article, where the system knows them. */
  readonly speakerMentions?: readonly Span[];
  readonly rule?: string;
  readonly confidence?: number;
};

type Gold = QuoteDocument["quotes"][number];
type GoldContent = Pick<Gold, "start" | "end" | "parts">;

const letters = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const overlap = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (part, two) =>
          part + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)),
        0,
      ),
    0,
  );

/** The annotated content, part by part where its speaker stands inside. */
export const goldSpans = ({ start, end, parts }: GoldContent): Span[] =>
  parts === null || parts === undefined || parts.length === 0
    ? [{ start, end }]
    : parts.map(([from, to]) => ({ start: from, end: to }));

export function isQuote(proposal: QuoteProposal, gold: GoldContent): boolean {
  const theirs = goldSpans(gold);
  const common = overlap(proposal.content, theirs);
  return common >= 0.5 * letters(theirs) && common >= 0.25 * letters(proposal.content);
}

/** Whether first and last letter are the same, marks at the ends left out. */
export function isExactQuote(proposal: QuoteProposal, gold: Gold, text: string): boolean {
  const bare = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(" ")
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return bare(proposal.content) === bare(goldSpans(gold)).replace(/^that /u, "");
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function isSpeaker(proposal: QuoteProposal, gold: Gold): boolean {
  const theirs = gold.speaker;
  if (theirs === null || theirs === undefined) return proposal.speaker === null;
  const spans = [
    ...(proposal.speaker === null ? [] : [proposal.speaker]),
    ...(proposal.speakerMentions ?? []),
  ];
  return [theirs, ...gold.speakerNames].some((words) => spans.some((span) => touches(span, words)));
}

export type QuoteMatch = {
  readonly byManner: { readonly [M in Manner]: Counts };
  readonly all: Counts;
  readonly exact: Counts;
  /** Of the found ones whose speaker is annotated: how many, and how many right. */
  readonly speakers: { readonly [M in Manner]: { readonly gold: number; readonly right: number } };
  readonly wrong: readonly QuoteProposal[];
  readonly missed: readonly Gold[];
  /** The best proposal of each found quotation. */
  readonly unsure: readonly { readonly proposal: QuoteProposal; readonly gold: Gold }[];
};

/** Of the proposals that are right the one that holds the least besides. */
function bestFor(gold: Gold, proposals: readonly QuoteProposal[]): QuoteProposal | undefined {
  const theirs = goldSpans(gold);
  const shareOf = ({ content }: QuoteProposal): number =>
    overlap(content, theirs) / letters(content);
  return proposals
    .filter((proposal) => isQuote(proposal, gold))
    .toSorted((a, b) => shareOf(b) - shareOf(a))[0];
}

export function matchQuotes(
  document: QuoteDocument,
  proposals: readonly QuoteProposal[],
): QuoteMatch {
  const gold = document.quotes;
  const countOf = (
    manner: Manner | undefined,
    matches: (p: QuoteProposal, g: Gold) => boolean,
  ): Counts => {
    const mine = proposals.filter((proposal) => manner === undefined || proposal.manner === manner);
    const theirs = gold.filter(({ type }) => manner === undefined || type === manner);
    return {
      proposed: mine.length,
      right: mine.filter((proposal) => gold.some((quote) => matches(proposal, quote))).length,
      gold: theirs.length,
      found: theirs.filter((quote) => proposals.some((proposal) => matches(proposal, quote)))
        .length,
    };
  };
  const pairs = gold.flatMap((quote) => {
    const proposal = bestFor(quote, proposals);
    return proposal === undefined ? [] : [{ proposal, gold: quote }];
  });
  const speakersOf = (manner: Manner): { gold: number; right: number } => {
    const named = pairs.filter(({ gold: quote }) => quote.type === manner && quote.speaker);
    const right = named.filter(({ proposal, gold: quote }) => isSpeaker(proposal, quote));
    return { gold: named.length, right: right.length };
  };
  return {
    byManner: {
      direct: countOf("direct", isQuote),
      mixed: countOf("mixed", isQuote),
      indirect: countOf("indirect", isQuote),
    },
    all: countOf(undefined, isQuote),
    exact: countOf(undefined, (p, g) => isExactQuote(p, g, document.text)),
    speakers: {
      direct: speakersOf("direct"),
      mixed: speakersOf("mixed"),
      indirect: speakersOf("indirect"),
    },
    wrong: proposals.filter((proposal) => !gold.some((quote) => isQuote(proposal, quote))),
    unsure: pairs,
    missed: gold.filter((quote) => !proposals.some((proposal) => isQuote(proposal, quote))),
  };
}
