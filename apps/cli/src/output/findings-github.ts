/**
 * Findings as workflow commands of GitHub Actions, which annotate the lines of a pull request.
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
import type { Severity } from "@onrecord/domain";
import type { FindingReport, ReportedFinding } from "./finding-report.ts";

const COMMAND_OF: { readonly [S in Severity]: string } = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** One line a finding; acknowledged findings annotate nothing. */
export const toFindingsGithub = (report: FindingReport): string =>
  report.findings.map((reported) => `${toCommand(reported)}\n`).join("");

function toCommand({ finding, file, position, message, cure }: ReportedFinding): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${position.line}`,
    `col=${position.column}`,
    `title=${escapeProperty(finding.code)}`,
  ];
  const record = finding.record === null ? "" : `${finding.record}: `;
  const command = COMMAND_OF[finding.severity];
  return `::${command} ${properties.join(",")}::${escapeMessage(`${record}${message}\n${cure}`)}`;
}

const escapeMessage = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
