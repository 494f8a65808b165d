/** What a change of records can break, checked in the part of a dataset that the change touches. */
import type { Dataset } from "../dataset/dataset.ts";
import type { Rule } from "./check-context.ts";
import { CheckContext } from "./check-context.ts";
import type { Finding } from "./finding.ts";
import { eventPartCycles, evidence, voiceCycles } from "./rules/claims.ts";
import { nameless } from "./rules/entities.ts";
import { eventCodes, relations } from "./rules/events.ts";
import { mentions } from "./rules/mentions.ts";
import { decisions } from "./rules/reasons.ts";
import { danglingIds } from "./rules/references.ts";
import { contents, distantSpeakers } from "./rules/statements.ts";
import { dates, namedDates, timeAgreement, weekdays } from "./rules/times.ts";

/** The rules that report errors of records; the texts themselves are not looked at. */
const RECORD_RULES: readonly Rule[] = [
  danglingIds,
  mentions,
  evidence,
  voiceCycles,
  eventPartCycles,
  decisions,
  distantSpeakers,
  contents,
  eventCodes,
  relations,
  nameless,
  dates,
  weekdays,
  namedDates,
  timeAgreement,
];

/**
 * The errors of the records in a slice that fits the schemas: of what is read from its articles, as
 * far as the slice holds it. For a change before it is made; `check` is for whole datasets.
 */
export function checkReadings(dataset: Dataset): readonly Finding[] {
  const parse = { dataset, findings: [], positions: new Map(), refused: [] };
  const context = new CheckContext(parse);
  return RECORD_RULES.flatMap((rule) => rule(context)).filter(
    ({ severity }) => severity === "error",
  );
}
