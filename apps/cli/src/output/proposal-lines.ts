/** What was proposed, in a sentence or three. */
import { PROPOSER } from "@onrecord/propose";
import { toCountWords } from "../actions/proposal-counts.ts";
import type { ProposalSummary } from "../actions/propose-for-collection.ts";
import type { Line } from "./line.ts";
import { line } from "./line.ts";
import { countOf } from "./plural.ts";

export function proposalLines(summary: ProposalSummary, dryRun: boolean): Line[] {
  const { articles, otherLanguages, proposed, replaced } = summary;
  const done = dryRun ? "Would propose" : "Proposed";
  const taken = dryRun ? "Would replace" : "Replaced";
  return [
    line(`${done} for ${countOf(articles, "article")}: ${toCountWords(proposed)}.`),
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
