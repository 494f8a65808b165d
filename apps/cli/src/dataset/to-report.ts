/** Judges the findings of a source: which count, and whether the check fails. */
import type { Dataset } from "@onrecord/domain";
import { CLAIM_KINDS, ENTITY_KINDS, recordsOf } from "@onrecord/domain";
import type { FindingReport, ReportedFinding } from "../output/finding-report.ts";
import { countFindings } from "../output/finding-report.ts";
import { countOf, listOf } from "../output/plural.ts";
import type { DatasetSource } from "./dataset-source.ts";
import { toReported } from "./to-reported.ts";

/** Which findings count, and when they fail the check. */
export type Judgement = {
  readonly strict: boolean;
  readonly maxWarnings: number | undefined;
  /** Codes to look for; all where the list is empty. */
  readonly codes: readonly string[];
  readonly ignored: readonly string[];
  /** Show errors only. */
  readonly quiet: boolean;
};

/** What the check found of a source, judged. */
export function toReport(source: DatasetSource, judgement: Judgement): FindingReport {
  const { codes, ignored, quiet } = judgement;
  const asked = source.findings.filter(
    ({ code }) => (codes.length === 0 || codes.includes(code)) && !ignored.includes(code),
  );
  const open = asked.filter((finding) => finding.acknowledged === null);
  const shown = quiet ? open.filter(({ severity }) => severity === "error") : open;
  const counts = countFindings(asked);
  return {
    subject: source.subject,
    extent: extentOf(source.dataset),
    findings: inFileOrder(toReported(shown, source)),
    acknowledged: quiet
      ? []
      : toReported(
          asked.filter(({ acknowledged }) => acknowledged !== null),
          source,
        ),
    counts,
    failed: counts.errors > 0 || counts.warnings > warningsAllowed(judgement),
  };
}

/** The check orders by file and line; a line may hold a whole dataset, so columns count as well. */
function inFileOrder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  return findings.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
}

const warningsAllowed = ({ strict, maxWarnings }: Judgement): number =>
  maxWarnings ?? (strict ? 0 : Infinity);

function extentOf(dataset: Dataset): string {
  const count = (kinds: readonly Parameters<typeof recordsOf>[1][]): number =>
    kinds.reduce((sum, kind) => sum + recordsOf(dataset, kind).length, 0);
  return listOf([
    countOf(dataset.articles.length, "article"),
    countOf(count(ENTITY_KINDS), "entity", "entities"),
    countOf(dataset.mentions.length, "mention"),
    countOf(count(CLAIM_KINDS), "claim"),
  ]);
}
