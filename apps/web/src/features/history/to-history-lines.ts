/** The life of an assertion in words: who put it forward, and who decided what about it. */
import type { Act, Agent, Provenance } from "@onrecord/domain";
import { formatEdtf } from "@onrecord/domain";
import { nameFields } from "./to-field-changes.ts";

/** One step, in words; `logged` where it was taken at a review desk, which keeps a log. */
export type HistoryLine = { readonly words: string; readonly logged: boolean };

/** The steps, oldest first. */
export function toHistoryLines({ proposed, decided, history }: Provenance): HistoryLine[] {
  const acts = decided === null ? history : [...history, decided];
  return [
    { words: `${toActWords("Proposed", proposed)}: ${proposed.method}`, logged: false },
    ...acts.map((act) => ({ words: toDecisionWords(act), logged: isLogged(act) })),
  ];
}

/** How a review desk writes a decision into the provenance, and what it is told as. */
const METHOD =
  /^(accepted|rejected|reopened|corrected|split in two|joined|added by hand)(?:: (.*))?$/s;
const MOVED = /^(?:merged \S+(?:, \S+)* into|told apart from) \S+$/;

const isLogged = ({ method }: Act): boolean => METHOD.test(method) || MOVED.test(method);

function toDecisionWords(act: Act): string {
  if (MOVED.test(act.method)) return `${toActWords("Led to another entry", act)}: ${act.method}`;
  const [, verb, more] = METHOD.exec(act.method) ?? [];
  if (verb === undefined) return `${toActWords("Decided", act)}: ${act.method}`;
  const words = toActWords(`${verb.slice(0, 1).toUpperCase()}${verb.slice(1)}`, act);
  if (more === undefined) return words;
  return `${words}: ${verb === "corrected" ? nameFields(more) : more}`;
}

const toActWords = (verb: string, { by, at }: Act): string =>
  `${verb} by ${toAgentName(by)} on ${toDay(at)}`;

/** The name of who acted, and of a program its version. */
export const toAgentName = ({ name, version }: Agent): string =>
  version === null ? name : `${name} ${version}`;

/** "23 November 2026", of a day or a moment as it is written (ISO 8601). */
export const toDay = (at: string): string => formatEdtf(at.slice(0, 10));
