/** Findings for programs: the values of the check, with their words and the verdict. */
import type { FindingReport, ReportedFinding } from "./finding-report.ts";

export function toFindingsJson(report: FindingReport): unknown {
  const { subject, counts, failed, findings, acknowledged } = report;
  return {
    subject,
    failed,
    counts,
    findings: [...findings, ...acknowledged].map(toJson),
  };
}

const toJson = ({ finding, title, message, cure, file, position }: ReportedFinding): unknown => ({
  code: finding.code,
  severity: finding.severity,
  title,
  message,
  cure,
  file,
  ...position,
  path: finding.path,
  record: finding.record,
  span: finding.span,
  args: finding.args,
  acknowledged: finding.acknowledged,
});
