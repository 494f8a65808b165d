/** Scores the quotations and speakers that a system proposes for annotated documents. */
import type { Manner } from "@onrecord/domain";
import type { QuoteDocument } from "./corpora.ts";
import { isQuote, matchQuotes } from "./match-quotes.ts";
import type { Counts, Score } from "./score.ts";
import { addCounts, NO_COUNTS, share, toScore } from "./score.ts";
import type { Books } from "./score-names.ts";
import type { System } from "./systems/system.ts";

export type QuoteScores = {
  readonly all: Score;
  readonly exact: Score;
  readonly byManner: { readonly [M in Manner]: Score };
  /** Of the found ones with an annotated speaker: how many are right. */
  readonly speakers: {
    readonly [M in Manner]: {
      readonly gold: number;
      readonly right: number;
      readonly accuracy: number;
    };
  };
};

const MANNERS = ["direct", "mixed", "indirect"] as const;

export function scoreQuotes(
  system: System,
  documents: readonly QuoteDocument[],
  { errors, graded }: Books,
): QuoteScores {
  let [all, exact] = [NO_COUNTS, NO_COUNTS];
  const manners: { [M in Manner]: Counts } = {
    direct: NO_COUNTS,
    mixed: NO_COUNTS,
    indirect: NO_COUNTS,
  };
  const speakers = {
    direct: { gold: 0, right: 0 },
    mixed: { gold: 0, right: 0 },
    indirect: { gold: 0, right: 0 },
  };
  for (const document of documents) {
    const { quotes: proposals } = system.read(document.text, document.date ?? null);
    const match = matchQuotes(document, proposals);
    for (const proposal of proposals)
      if (proposal.confidence !== undefined)
        graded.push({
          confidence: proposal.confidence,
          right: document.quotes.some((quote) => isQuote(proposal, quote)),
        });
    all = addCounts(all, match.all);
    exact = addCounts(exact, match.exact);
    for (const manner of MANNERS) {
      manners[manner] = addCounts(manners[manner], match.byManner[manner]);
      speakers[manner].gold += match.speakers[manner].gold;
      speakers[manner].right += match.speakers[manner].right;
    }
    errors.addQuotes(document, match);
  }
  const accuracyOf = (manner: Manner): { gold: number; right: number; accuracy: number } => ({
    ...speakers[manner],
    accuracy: share(speakers[manner].right, speakers[manner].gold),
  });
  return {
    all: toScore(all),
    exact: toScore(exact),
    byManner: {
      direct: toScore(manners.direct),
      mixed: toScore(manners.mixed),
      indirect: toScore(manners.indirect),
    },
    speakers: {
      direct: accuracyOf("direct"),
      mixed: accuracyOf("mixed"),
      indirect: accuracyOf("indirect"),
    },
  };
}
