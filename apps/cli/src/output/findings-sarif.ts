/**
 * Findings as SARIF 2.1.0, the format that code scanning and editors read. Source: OASIS, Static
 * Analysis Results Interchange Format, version 2.1.0, errata 01.
 */
import type { FindingCode, Severity } from "@onrecord/domain";
import { FINDING_CODES, FINDINGS } from "@onrecord/domain";
import type { FindingPassage, FindingReport, ReportedFinding } from "./finding-report.ts";
import type { TextPosition } from "./text-position.ts";

const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVEL_OF: { readonly [S in Severity]: string } = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The log of one run. Paths are relative to the folder that the command was started in. */
export function toFindingsSarif(report: FindingReport, version: string): unknown {
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "onrecord", semanticVersion: version, rules: FINDING_CODES.map(toRule) },
        },
        columnKind: "utf16CodeUnits",
        results: [...report.findings, ...report.acknowledged].map(toResult),
      },
    ],
  };
}

function toRule(code: FindingCode): unknown {
  const { severity, meaning, cure } = FINDINGS[code];
  return {
    id: code,
    shortDescription: { text: meaning },
    help: { text: cure, markdown: `${meaning}\n\n${cure}` },
    defaultConfiguration: { level: LEVEL_OF[severity] },
  };
}

function toResult(reported: ReportedFinding): unknown {
  const { finding, file, position, message, passage } = reported;
  const isInText = finding.span !== null && passage !== undefined && passage.file !== file;
  return {
    ruleId: finding.code,
    ruleIndex: FINDING_CODES.indexOf(finding.code),
    level: LEVEL_OF[finding.severity],
    message: { text: message },
    locations: [
      {
        ...toPhysical(file, position, passage?.file === file ? passage : undefined),
        ...(finding.record === null
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: finding.record, kind: "object" }] }),
      },
    ],
    ...(isInText ? { relatedLocations: [inText(passage)] } : {}),
    partialFingerprints: { "finding/v1": fingerprintOf(reported) },
    ...(finding.acknowledged === null
      ? {}
      : { suppressions: [{ kind: "external", justification: finding.acknowledged }] }),
  };
}

const inText = (passage: FindingPassage): unknown => ({
  id: 1,
  message: { text: "the words in the article" },
  ...toPhysical(passage.file, passage.start, passage),
});

function toPhysical(
  file: string,
  start: TextPosition,
  passage: FindingPassage | undefined,
): object {
  const words = passage?.text.slice(passage.mark.start, passage.mark.end) ?? "";
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(file) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        ...(passage === undefined
          ? {}
          : { endLine: passage.end.line, endColumn: passage.end.column }),
        ...(words === "" ? {} : { snippet: { text: words } }),
      },
    },
  };
}

/** A relative path as a relative reference (RFC 3986); an absolute one as a file URI. */
function toUri(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return file.startsWith("/") ? `file://${path}` : path;
}

/** What stays when lines move: the code, the record and the place in it, or the words. */
function fingerprintOf({ finding }: ReportedFinding): string {
  const { code, record, path, span } = finding;
  const place =
    span === null ? path.pointer : `${path.pointer}@${span.article}:${span.start}-${span.end}`;
  return `${code}:${record ?? path.file}:${place}`;
}
