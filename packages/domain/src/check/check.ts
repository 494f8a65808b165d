import type { DatasetCandidate } from "../dataset/dataset.ts";
import { CheckContext } from "./check-context.ts";
import type { Finding } from "./finding.ts";
import { orderFindings } from "./order-findings.ts";
import { canonicalOrigin } from "./origin.ts";
import type { Origin } from "./origin.ts";
import type { DatasetParse } from "./parse-dataset.ts";
import { parseDataset } from "./parse-dataset.ts";
import { applyAcknowledgements } from "./rules/acknowledgements.ts";
import { RULES } from "./rules/rules.ts";

export type CheckOptions = {
  /** Where each record stands; `people.jsonl`, line index + 1 and so on where it is left out. */
  readonly origin?: Origin;
  /** Whether all records must be accepted, as a manifest can ask for itself. */
  readonly acceptedOnly?: boolean;
};

/**
 * Checks a dataset: every record against its schema, then the valid ones with all rules, then
 * against what is acknowledged. Takes any JSON and never throws; pure, and the same findings in the
 * same order each time: by file, line, pointer, passage and code.
 */
export function check(candidate: DatasetCandidate, options: CheckOptions = {}): Finding[] {
  const origin = options.origin ?? canonicalOrigin;
  const read = parseDataset(candidate, { origin });
  const parse = options.acceptedOnly === true ? requiringAccepted(read) : read;
  const context = new CheckContext(parse, origin);
  const found = [...parse.findings, ...RULES.flatMap((rule) => rule(context))];
  return orderFindings(applyAcknowledgements(context, found), origin);
}

/** The same with a manifest that asks for accepted records alone. */
export function requiringAccepted(parse: DatasetParse): DatasetParse {
  const { dataset } = parse;
  return {
    ...parse,
    dataset: { ...dataset, manifest: { ...dataset.manifest, requires: "accepted" } },
  };
}
