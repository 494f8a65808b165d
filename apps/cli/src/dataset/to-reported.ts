/** Puts findings into words and finds what to show with each. */
import type { Finding, FindingSpan } from "@onrecord/domain";
import { describeFinding, sentencesOf } from "@onrecord/domain";
import type { FindingPassage, ReportedFinding } from "../output/finding-report.ts";
import { findWordDifference } from "../output/word-difference.ts";
import { toPosition } from "../output/text-position.ts";
import type { DatasetSource, FilePlace } from "./dataset-source.ts";
import { endOfLine } from "./folder-files.ts";

export function toReported(finding: Finding, source: DatasetSource): ReportedFinding {
  const { files } = source;
  const place = findFault(finding, files.locate(finding));
  const content = files.contentOf(finding.path.file);
  const { meant, note } = toMeaning(finding);
  const isInText = finding.span !== null && finding.span.file === finding.path.file;
  return {
    finding,
    ...describeFinding(finding),
    file: files.showPath(finding.path.file),
    position:
      content === undefined
        ? { line: finding.path.line, column: 1 }
        : toPosition(content, isInText ? finding.span.start : place.start),
    passage: findSentence(meant, source) ?? findLine(finding, place, source),
    note,
  };
}

/** A line that is no JSON has its place at the column where reading it came to an end. */
function findFault(finding: Finding, place: FilePlace): FilePlace {
  if (finding.code !== "json-malformed" || finding.args.column === null) return place;
  const start = place.start + finding.args.column - 1;
  return { start, end: start };
}

/** Of words that are not quite those of the record, only the different ones are meant. */
function toMeaning(finding: Finding): { meant: FindingSpan | null; note: string | undefined } {
  const { span } = finding;
  if (finding.code !== "anchor-mismatch" || span === null) return { meant: span, note: undefined };
  const { exact, found } = finding.args;
  const difference = findWordDifference(exact, found);
  if (difference === undefined) return { meant: span, note: undefined };
  const { recorded, found: here } = difference;
  return {
    meant: { ...span, start: span.start + here.start, end: span.start + here.end },
    note: `Here the record has “${exact.slice(recorded.start, recorded.end)}”, the text “${found.slice(here.start, here.end)}”.`,
  };
}

/** The sentence that a finding is about, or the sentences where it reaches over several. */
function findSentence(
  span: FindingSpan | null,
  { dataset, files }: DatasetSource,
): FindingPassage | undefined {
  const text = span === null ? undefined : dataset.texts[span.file]?.text;
  if (span === null || text === undefined) return undefined;
  const article = dataset.articles.find(({ id }) => id === span.article);
  const touched = sentencesOf(text, article?.blocks ?? [], article?.language ?? "und").filter(
    (sentence) => sentence.start < span.end && span.start < sentence.end,
  );
  const end = Math.min(
    text.length,
    Math.max(span.end, touched.at(-1)?.end ?? endOfLine(text, span.end)),
  );
  const start = Math.min(span.start, touched[0]?.start ?? startOfLineAt(text, span.start));
  return toPassage(text, { place: span, around: { start, end }, file: files.showPath(span.file) });
}

const startOfLineAt = (text: string, offset: number): number =>
  text.lastIndexOf("\n", offset - 1) + 1;

/** The line of the file in which a finding is, with the value that it is about. */
function findLine(
  { path, code }: Finding,
  place: FilePlace,
  { files }: DatasetSource,
): FindingPassage | undefined {
  const content = files.contentOf(path.file);
  if (content === undefined || content === "" || (path.pointer === "" && code !== "json-malformed"))
    return undefined;
  const start = startOfLineAt(content, place.start);
  const end = endOfLine(content, place.start);
  const inLine = { start: place.start, end: Math.max(place.start, Math.min(place.end, end)) };
  return toPassage(content, {
    place: inLine,
    around: { start, end },
    file: files.showPath(path.file),
  });
}

type Placement = {
  readonly place: FilePlace;
  readonly around: FilePlace;
  readonly file: string;
};

const toPassage = (text: string, { place, around, file }: Placement): FindingPassage => ({
  file,
  start: toPosition(text, place.start),
  end: toPosition(text, place.end),
  text: text.slice(around.start, around.end),
  mark: { start: place.start - around.start, end: place.end - around.start },
});
