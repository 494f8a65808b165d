/** A JSON export as the one file that holds everything, the articles' texts too. */
import type { Dataset, DatasetCandidate, Finding, Origin } from "@onrecord/domain";
import { RECORD_KINDS, TABLE_OF } from "@onrecord/domain";
import { LineIndex } from "../output/line-index.ts";
import { jsonSpansOf } from "../json/json-spans.ts";
import type { FilePlace, SourceFiles } from "./dataset-source.ts";
import { findSpan } from "./folder-files.ts";

/** What was read of an export, and the name of its file. */
export type ExportReading = {
  readonly json: string;
  readonly name: string;
  /** What of it is valid, and all of it. */
  readonly dataset: Dataset;
  readonly candidate: DatasetCandidate;
  readonly origin: Origin;
};

export function toExportFiles({
  json,
  name,
  dataset,
  candidate,
  origin,
}: ExportReading): SourceFiles {
  const positions = toPositions(candidate, origin);
  const content = new LineIndex(json);
  const texts = new Map(
    Object.entries(dataset.texts).map(([file, { text }]) => [file, new LineIndex(text)]),
  );
  let tops: ReadonlyMap<string, FilePlace> | undefined;
  /** The stretches of the tables and of the records in them; made when first asked for. */
  const topsOf = (): ReadonlyMap<string, FilePlace> => (tops ??= findTops(json));
  return {
    showPath: (file) => (texts.has(file) ? file : name),
    contentOf: (file) => texts.get(file) ?? content,
    locate: (finding) => {
      const text = texts.get(finding.path.file);
      return text === undefined
        ? locate(finding, { content, positions, tops: topsOf() })
        : locateLine(text, finding.path.line);
    },
  };
}

/** The JSON pointers of the records that stand in a file and line, with their ids. */
type Positions = ReadonlyMap<string, readonly { readonly pointer: string; readonly id: unknown }[]>;

function toPositions(candidate: DatasetCandidate, origin: Origin): Positions {
  const positions = new Map<string, { pointer: string; id: unknown }[]>();
  for (const table of RECORD_KINDS.map((kind) => TABLE_OF[kind])) {
    const records: unknown = candidate[table];
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) {
      const { file, line } = origin(table, index);
      const key = `${file}:${line}`;
      const known = positions.get(key) ?? [];
      known.push({ pointer: `/${table}/${index}`, id: idOf(record) });
      positions.set(key, known);
    }
  }
  return positions;
}

const idOf = (record: unknown): unknown =>
  typeof record === "object" && record !== null && "id" in record ? record.id : undefined;

function findTops(json: string): ReadonlyMap<string, FilePlace> {
  try {
    return jsonSpansOf(json, 2);
  } catch {
    return new Map();
  }
}

type Tops = {
  readonly content: LineIndex;
  readonly positions: Positions;
  readonly tops: ReadonlyMap<string, FilePlace>;
};

function locate({ path, record }: Finding, { content, positions, tops }: Tops): FilePlace {
  const here = positions.get(`${path.file}:${path.line}`) ?? [];
  const base = (here.find(({ id }) => id === record) ?? here[0])?.pointer;
  const place = base === undefined ? tops.get("/manifest") : tops.get(base);
  if (place === undefined) return locateLine(content, path.line);
  const span = findSpan(content.text.slice(place.start, place.end), path.pointer);
  return span === undefined
    ? place
    : { start: place.start + span.start, end: place.start + span.end };
}

const locateLine = (content: LineIndex, line: number): FilePlace => ({
  start: content.startOf(line),
  end: content.endOf(line),
});
