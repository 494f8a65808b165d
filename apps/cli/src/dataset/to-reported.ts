/** Puts findings into words and finds what to show with each. */
import type { Finding, FindingSpan, RecordIndex } from "@onrecord/domain";
import { describeFinding, indexDataset } from "@onrecord/domain";
import type { FindingPassage, ReportedFinding } from "../output/finding-report.ts";
import { LineIndex } from "../output/line-index.ts";
import { findWordDifference } from "../output/word-difference.ts";
import type { DatasetSource, FilePlace, SourceFiles } from "./dataset-source.ts";

/** The findings of a source, ready to be shown. */
export function toReported(
  findings: readonly Finding[],
  { dataset, files }: DatasetSource,
): ReportedFinding[] {
  const index = indexDataset(dataset);
  const texts = new Map(
    Object.entries(dataset.texts).map(([file, { text }]) => [file, new LineIndex(text)]),
  );
  return findings.map((finding) => report(finding, { index, texts, files }));
}

/** Where to look for what to show. */
type Shelf = {
  readonly index: RecordIndex;
  readonly texts: ReadonlyMap<string, LineIndex>;
  readonly files: SourceFiles;
};

function report(finding: Finding, shelf: Shelf): ReportedFinding {
  const { files } = shelf;
  const { path, span } = finding;
  const place = findFault(finding, files.locate(finding));
  const isInText = span !== null && span.file === path.file;
  const { meant, note } = toMeaning(finding);
  return {
    finding,
    ...describeFinding(finding),
    file: files.showPath(path.file),
    position: files.contentOf(path.file)?.positionOf(isInText ? span.start : place.start) ?? {
      line: path.line,
      column: 1,
    },
    passage: findSentence(meant, shelf) ?? findLine(finding, place, files),
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
  { index, texts, files }: Shelf,
): FindingPassage | undefined {
  const content = span === null ? undefined : texts.get(span.file);
  if (span === null || content === undefined) return undefined;
  const touched = index
    .sentencesOf(span.article)
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end);
  const start = touched[0]?.start ?? content.startOf(content.positionOf(span.start).line);
  const end = touched.at(-1)?.end ?? content.endOf(content.positionOf(span.end).line);
  const around = {
    start: Math.min(span.start, start),
    end: Math.min(content.text.length, Math.max(span.end, end)),
  };
  return toPassage(content, { place: span, around, file: files.showPath(span.file) });
}

/** The line of the file in which a finding is, with the value that it is about. */
function findLine(
  { path, code }: Finding,
  place: FilePlace,
  files: SourceFiles,
): FindingPassage | undefined {
  const content = files.contentOf(path.file);
  if (content === undefined || (path.pointer === "" && code !== "json-malformed")) return undefined;
  const { line } = content.positionOf(place.start);
  const around = { start: content.startOf(line), end: content.endOf(line) };
  const inLine = {
    start: place.start,
    end: Math.max(place.start, Math.min(place.end, around.end)),
  };
  if (around.start === around.end) return undefined;
  return toPassage(content, { place: inLine, around, file: files.showPath(path.file) });
}

type Placement = {
  readonly place: FilePlace;
  readonly around: FilePlace;
  readonly file: string;
};

const toPassage = (content: LineIndex, { place, around, file }: Placement): FindingPassage => ({
  file,
  start: content.positionOf(place.start),
  end: content.positionOf(place.end),
  text: content.text.slice(around.start, around.end),
  mark: { start: place.start - around.start, end: place.end - around.start },
});
