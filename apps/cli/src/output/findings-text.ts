/** Findings for people: each at its words, with a caret, then the count and what is acknowledged. */
import type { Severity } from "@onrecord/domain";
import { excerptAround, toCodeFrame } from "./code-frame.ts";
import type { FindingReport, ReportedFinding } from "./finding-report.ts";
import type { Line, Tone } from "./line.ts";
import { BLANK, faint, inTone, line, plain, strong } from "./line.ts";
import { countOf, listOf } from "./plural.ts";
import { wrapLine } from "./wrap.ts";

const WORD_OF: { readonly [S in Severity]: string } = {
  error: "error",
  warning: "warning",
  info: "note",
};

export function toFindingsText(report: FindingReport, width: number): Line[] {
  const explained = new Set<string>();
  const findings = report.findings.flatMap((reported) => {
    const isFirst = !explained.has(reported.finding.code);
    explained.add(reported.finding.code);
    return [...findingLines(reported, { width, withCure: isFirst }), BLANK];
  });
  return [
    ...findings,
    ...summaryLines(report, width),
    ...acknowledgedLines(report.acknowledged, width),
  ];
}

/** What a frame takes of the width: our indent, the line number, the rule. */
const GUTTERS = 8;

type Setting = { readonly width: number; readonly withCure: boolean };

function findingLines(reported: ReportedFinding, { width, withCure }: Setting): Line[] {
  const { finding, passage } = reported;
  const tone: Tone = finding.severity;
  const head = line(
    inTone(tone, WORD_OF[finding.severity]),
    " ",
    strong(finding.code),
    " at ",
    placeOf(reported),
  );
  const record =
    finding.record === null ? [] : [line("  in ", finding.record, faint(pointerOf(reported)))];
  return [
    ...wrapLine(head, { width, rest: [plain("  ")] }),
    ...record.flatMap((each) => wrapLine(each, { width, rest: [plain("    ")] })),
    ...wrapLine(line(reported.message), { width, first: [plain("  ")] }),
    ...(passage === undefined ? [] : frameLines(reported, passage, width)),
    ...(withCure ? wrapLine(line(faint(reported.cure)), { width, first: [plain("  ")] }) : []),
  ];
}

function frameLines(
  reported: ReportedFinding,
  passage: NonNullable<ReportedFinding["passage"]>,
  width: number,
): Line[] {
  const place = `${passage.file}:${passage.start.line}:${passage.start.column}`;
  const elsewhere = place === placeOf(reported) ? [] : [line(faint(`  ${place}`))];
  const { finding } = reported;
  const lineNumber = passage.start.line;
  // A line of a table is long and nobody's prose: what is near the place is enough.
  const shown =
    finding.span === null
      ? excerptAround(passage.text, passage.mark, width - GUTTERS)
      : { text: passage.text, marks: [passage.mark] };
  const frame = toCodeFrame({ ...shown, lineNumber, tone: finding.severity }, width - 2);
  const note =
    reported.note === undefined
      ? []
      : wrapLine(line(reported.note), { width, first: [plain("  ")] });
  return [...elsewhere, ...frame.map((each) => [plain("  "), ...each]), ...note];
}

const placeOf = ({ file, position }: ReportedFinding): string =>
  `${file}:${position.line}:${position.column}`;

const pointerOf = ({ finding }: ReportedFinding): string =>
  finding.path.pointer === "" ? "" : ` ${finding.path.pointer}`;

function summaryLines({ subject, extent, counts }: FindingReport, width: number): Line[] {
  const { errors, warnings, notes, acknowledged } = counts;
  const parts = [
    errors === 0 ? "No errors" : countOf(errors, "error"),
    ...(warnings === 0 ? [] : [countOf(warnings, "warning")]),
    ...(notes === 0 ? [] : [countOf(notes, "note")]),
    ...(acknowledged === 0 ? [] : [countOf(acknowledged, "acknowledged finding")]),
  ];
  const verdict = inTone(errors > 0 ? "error" : warnings > 0 ? "warning" : "strong", listOf(parts));
  return wrapLine(line(verdict, ` in ${subject}: ${extent}.`), { width });
}

function acknowledgedLines(findings: readonly ReportedFinding[], width: number): Line[] {
  if (findings.length === 0) return [];
  return [
    BLANK,
    line(strong("Acknowledged")),
    ...findings.flatMap((reported) => [
      ...wrapLine(
        line("  ", reported.finding.code, faint(` at ${whereOf(reported)}`), wordsMeant(reported)),
        {
          width,
          rest: [plain("    ")],
        },
      ),
      ...wrapLine(line(reported.finding.acknowledged ?? ""), { width, first: [plain("    ")] }),
    ]),
  ];
}

/** A defect of the text is found by its place in the text. */
function whereOf(reported: ReportedFinding): string {
  const { passage } = reported;
  return reported.finding.span === null || passage === undefined
    ? placeOf(reported)
    : `${passage.file}:${passage.start.line}:${passage.start.column}`;
}

function wordsMeant({ finding, passage }: ReportedFinding): string {
  if (finding.span === null || passage === undefined) return "";
  const words = passage.text.slice(passage.mark.start, passage.mark.end);
  return ` “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;
}
