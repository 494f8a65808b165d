/** Judges the findings of a source: which count, and whether the check fails. */
import type { Anchor, Dataset, Finding, Mention, RecordKind } from "@onrecord/domain";
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

/** What was checked, and how its findings are shown. */
export type Checked = {
  readonly subject: string;
  /** How much was checked: "1 article, 27 entities, 59 claims". */
  readonly extent: string;
  readonly findings: readonly Finding[];
  readonly report: (findings: readonly Finding[]) => readonly ReportedFinding[];
};

/** What the check found of a source, judged. */
export const toReport = (source: DatasetSource, judgement: Judgement): FindingReport =>
  judge(
    {
      subject: source.subject,
      extent: toExtent(
        (kind) => recordsOf(source.dataset, kind).length,
        countUnannotated(source.dataset),
      ),
      findings: source.findings,
      report: (findings) => toReported(findings, source),
    },
    judgement,
  );

/** The findings that count, and whether the check fails. */
export function judge(checked: Checked, judgement: Judgement): FindingReport {
  const { codes, ignored, quiet } = judgement;
  const asked = checked.findings.filter(
    ({ code }) => (codes.length === 0 || codes.includes(code)) && !ignored.includes(code),
  );
  const open = asked.filter((finding) => finding.acknowledged === null);
  const shown = quiet ? open.filter(({ severity }) => severity === "error") : open;
  const counts = countFindings(asked);
  return {
    subject: checked.subject,
    extent: checked.extent,
    findings: inFileOrder(checked.report(shown)),
    acknowledged: quiet
      ? []
      : checked.report(asked.filter(({ acknowledged }) => acknowledged !== null)),
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

const countUnannotated = ({ articles, statements, mentions }: Dataset): number => {
  const anchors = [...statements.flatMap(({ content }) => content), ...mentions.map(toAnchor)];
  const begun = new Set(anchors.map(({ article }) => article));
  return articles.filter(({ id }) => !begun.has(id)).length;
};

const toAnchor = ({ anchor }: Mention): Anchor => anchor;

/** How much there is, in words; `unannotated` articles have no statement and no mention. */
export function toExtent(countOfKind: (kind: RecordKind) => number, unannotated: number): string {
  const count = (kinds: readonly RecordKind[]): number =>
    kinds.reduce((sum, kind) => sum + countOfKind(kind), 0);
  const articles = count(["article"]);
  return listOf([
    `${countOf(articles, "article")}${unannotatedPart(unannotated, articles)}`,
    countOf(count(ENTITY_KINDS), "entity", "entities"),
    countOf(count(["mention"]), "mention"),
    countOf(count(CLAIM_KINDS), "claim"),
  ]);
}

function unannotatedPart(unannotated: number, articles: number): string {
  if (unannotated === 0) return "";
  return unannotated === articles ? " (not annotated)" : ` (${unannotated} not annotated)`;
}
