/** What came of asking a service, in words. */
import type { ProposalCounts } from "@onrecord/data";
import type { OutsideProposer, Refusal, RefusalReason } from "@onrecord/propose";
import { REFUSALS } from "@onrecord/propose";
import type { FaultCode, HttpRequest, Usage } from "@onrecord/propose-remote";
import type { Line } from "./line.ts";
import { BLANK, faint, inTone, line } from "./line.ts";
import { countOf } from "./plural.ts";
import { toPrintable } from "./printable.ts";
import { toProposalWords } from "./proposal-words.ts";

export type OutsideSummary = {
  readonly proposer: OutsideProposer;
  /** Articles that were asked about and answered. */
  readonly articles: number;
  readonly requests: number;
  readonly usage: Usage;
  readonly proposed: ProposalCounts;
  readonly refused: readonly Refusal[];
  /** Items stored elsewhere than the answer said, because their words stand there. */
  readonly moved: number;
  readonly failed: readonly {
    readonly article: string;
    readonly code: FaultCode;
    readonly message: string;
    /** Whether the next run asks about it again, after the others. */
    readonly again: boolean;
  }[];
  readonly stopped: { readonly code: FaultCode; readonly message: string } | null;
  /** Articles that are still to be asked about. */
  readonly left: number;
};

export function toOutsideLines(summary: OutsideSummary): Line[] {
  const { articles, requests, usage, proposed, moved, failed, stopped, left, proposer } = summary;
  const tokens = usage.input + usage.output;
  const cost = tokens === 0 ? "" : `, ${usage.input} tokens in and ${usage.output} out`;
  return [
    line(
      `Asked ${proposer.name} about ${countOf(articles, "article")} (${countOf(requests, "request")}${cost}).`,
    ),
    line(`Proposed: ${toProposalWords(proposed)}.`),
    ...toRefusalLines(summary.refused),
    ...(moved === 0
      ? []
      : [line(`Stored where the words stand, and not where the answer said: ${moved}.`)]),
    ...failed.map(({ article, message, again }) =>
      line(
        inTone("warning", again ? "failed: " : "passed over: "),
        `${article}: ${toPrintable(message)}`,
      ),
    ),
    ...(stopped === null
      ? []
      : [
          line(inTone("error", "stopped: "), toPrintable(stopped.message)),
          line("What was proposed before that is kept. Run the same command again to go on."),
        ]),
    ...(left === 0 || stopped !== null
      ? []
      : [
          line(
            `Still to be asked about: ${countOf(left, "article")}. Run it again, or with a larger --limit.`,
          ),
        ]),
  ];
}

/** Examples of words that were refused for one reason. */
const EXAMPLES = 3;

function toRefusalLines(refused: readonly Refusal[]): Line[] {
  if (refused.length === 0) return [];
  const byReason = new Map<RefusalReason, Refusal[]>();
  for (const one of refused) {
    const alike = byReason.get(one.reason);
    if (alike === undefined) byReason.set(one.reason, [one]);
    else alike.push(one);
  }
  return [
    line(`Not stored: ${countOf(countItems(refused), "item")}.`),
    ...[...byReason].flatMap(([reason, all]) => [
      line(`  ${countItems(all)} ${REFUSALS[reason]}`),
      ...all.slice(0, EXAMPLES).map(({ words }) => line(faint(`    ${toPrintable(words)}`))),
    ]),
  ];
}

const countItems = (refused: readonly Refusal[]): number =>
  refused.reduce((sum, { count }) => sum + count, 0);

/** What would be sent: how much, where to, and the first request in full. */
export function toDryLines(requests: readonly HttpRequest[]): Line[] {
  const [first] = requests;
  if (first === undefined) return [line("Nothing would be sent: all articles were asked about.")];
  const bytes = requests.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  const body: unknown = JSON.parse(first.body);
  return [
    line(
      `Would send ${countOf(requests.length, "request")} with ${Math.ceil(bytes / 1000)} kB in all to ${first.url}. Nothing was sent.`,
    ),
    line("The first:"),
    BLANK,
    ...JSON.stringify(body, undefined, 2)
      .split("\n")
      .map((each) => line(toPrintable(each))),
  ];
}
