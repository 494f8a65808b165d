import { check, describeFinding } from "@onrecord/domain";
import type { DatasetCandidate } from "@onrecord/domain";

/** Checks a dataset and says what was found, one finding a paragraph; empty where all is well. */
export const reportOn = (dataset: DatasetCandidate): readonly string[] =>
  check(dataset).map((finding) => {
    const { message, cure } = describeFinding(finding);
    const { file, line, pointer } = finding.path;
    return `${finding.severity} ${finding.code} at ${file}:${line}${pointer}\n  ${message}\n  ${cure}`;
  });
