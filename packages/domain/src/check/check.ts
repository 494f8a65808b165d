import type { DatasetCandidate } from "../dataset/dataset.ts";
import { CheckContext } from "./check-context.ts";
import type { Finding } from "./finding.ts";
import { orderFindings } from "./order-findings.ts";
import { canonicalOrigin } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { parseDataset } from "./parse-dataset.ts";
import { applyAcknowledgements } from "./rules/acknowledgements.ts";
import { RULES } from "./rules/rules.ts";

export type CheckOptions = {
  /** Where each record stands; `people.jsonl`, line index + 1 and so on where it is left out. */
  readonly origin?: Origin;
};

/**
 * Checks a dataset: every record against its schema, then the valid ones with all rules, then
 * against what is acknowledged. Takes any JSON and never throws; pure, and the same findings in the
 * same order each time: by file, line, pointer, passage and code.
 */
export function check(candidate: DatasetCandidate, options: CheckOptions = {}): Finding[] {
  const origin = options.origin ?? canonicalOrigin;
  const parse = parseDataset(candidate, origin);
  const context = new CheckContext(parse, origin);
  const found = [...parse.findings, ...RULES.flatMap((rule) => rule(context))];
  return orderFindings(applyAcknowledgements(context, found), origin);
}
