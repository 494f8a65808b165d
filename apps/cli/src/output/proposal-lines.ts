/** What was proposed, in a sentence or three. */
import type { ProposalSummary } from "@onrecord/data";
import { PROPOSER } from "@onrecord/propose";
import type { Line } from "./line.ts";
import { line } from "./line.ts";
import { countOf } from "./plural.ts";
import { toProposalWords } from "./proposal-words.ts";

export function proposalLines(summary: ProposalSummary, dryRun: boolean): Line[] {
  const { articles, otherLanguages, proposed, replaced } = summary;
  const done = dryRun ? "Would propose" : "Proposed";
  const taken = dryRun ? "Would replace" : "Replaced";
  return [
    line(`${done} for ${countOf(articles, "article")}: ${toProposalWords(proposed)}.`),
    ...(replaced === 0
      ? []
      : [
          line(
            `${taken} ${countOf(replaced, "record")} of a version before ${PROPOSER.version}, which nobody had touched.`,
          ),
        ]),
    ...(otherLanguages === 0
      ? []
      : [line(`Left alone: ${otherLanguages} in other languages than English.`)]),
  ];
}
