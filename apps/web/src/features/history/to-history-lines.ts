/** The life of an assertion in words: who put it forward, and who decided what about it. */
import type { Act, Agent, Provenance } from "@onrecord/domain";
import { formatEdtf } from "@onrecord/domain";

/** One step, in words; `decided` where it was taken by who reviews, here or elsewhere. */
export type HistoryLine = { readonly words: string; readonly decided: boolean };

/** The steps, oldest first. */
export function toHistoryLines({ proposed, decided, history }: Provenance): HistoryLine[] {
  const acts = decided === null ? history : [...history, decided];
  return [
    { words: `${toActWords("Proposed", proposed)}: ${proposed.method}`, decided: false },
    ...acts.map((act) => ({ words: toDecisionWords(act), decided: true })),
  ];
}

/** How the review desk writes a decision into the provenance: "corrected: entity, words". */
const METHOD = /^(accepted|rejected|reopened|corrected|split|joined|added)\b:? ?(.*)$/s;

function toDecisionWords(act: Act): string {
  const [, verb, more = ""] = METHOD.exec(act.method) ?? [];
  if (verb === undefined) return `${toActWords("Decided", act)}: ${act.method}`;
  const words = toActWords(`${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}`, act);
  return more === "" ? words : `${words}: ${more}`;
}

const toActWords = (verb: string, { by, at }: Act): string =>
  `${verb} by ${toAgentName(by)} on ${toDay(at)}`;

/** The name of who acted, and of a program its version. */
export const toAgentName = ({ name, version }: Agent): string =>
  version === null ? name : `${name} ${version}`;

/** "23 November 2026", of a day or a moment as it is written (ISO 8601). */
export const toDay = (at: string): string => formatEdtf(at.slice(0, 10));
