/** A dataset that lies in memory, as what is exported. */
import type { AnyRecord, Dataset, RecordKind } from "@onrecord/domain";
import {
  emptyDataset,
  findKind,
  isOnRecord,
  RECORD_KINDS,
  recordsOf,
  referencesOf,
} from "@onrecord/domain";
import type { ExportPart, ExportSource } from "./export-source.ts";

/** How many records a part has. Articles bring their texts, and all that was read from them. */
export const partSize = (kind: RecordKind): number => (kind === "article" ? 50 : 500);

/** The dataset as a source. Its parts are as small as those of an archive, so that formats see no difference. */
export function toExportSource(dataset: Dataset): ExportSource {
  const slices = createSlicer(dataset);
  return {
    manifest: dataset.manifest,
    count: (kind) => recordsOf(dataset, kind).length,
    *parts(kind) {
      const records = recordsOf(dataset, kind);
      for (let start = 0; start < records.length; start += partSize(kind))
        yield toPart(kind, records.slice(start, start + partSize(kind)), slices);
    },
    *texts() {
      yield* Object.entries(dataset.texts).toSorted(([a], [b]) => (a < b ? -1 : 1));
    },
  };
}

/** Puts slices of a dataset together. */
export type Slicer = (kind: RecordKind, records: readonly AnyRecord[]) => Dataset;

/** A part whose slice is made when it is first asked for: formats that need none pay for none. */
export function toPart(
  kind: RecordKind,
  records: readonly AnyRecord[],
  slicer: Slicer,
): ExportPart {
  let slice: Dataset | undefined;
  return {
    kind,
    records,
    get slice() {
      slice ??= slicer(kind, records);
      return slice;
    },
  };
}

/**
 * Cuts slices from a dataset: some records, with all that they refer to. Records are known by their
 * ids; of several with the same id, which no valid dataset has, the first one counts.
 */
export function createSlicer(dataset: Dataset): Slicer {
  const records = RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));
  const places = new Map<string, number>();
  for (const [place, { id }] of records.entries()) if (!places.has(id)) places.set(id, place);
  let readings: ReadonlyMap<string, readonly number[]> | undefined;
  return (kind, wanted) => {
    const reached = new Set(wanted.map(({ id }) => places.get(id)));
    if (kind === "article") {
      readings ??= groupReadings(records);
      for (const { id } of wanted) for (const place of readings.get(id) ?? []) reached.add(place);
    }
    // A set gives what is added to it while it is walked.
    for (const place of reached) {
      const record = place === undefined ? undefined : records[place];
      if (record === undefined) continue;
      for (const { value } of referencesOf(record)) reached.add(places.get(value));
    }
    const inOrder = [...reached].filter((place) => place !== undefined).toSorted((a, b) => a - b);
    return toDataset(
      dataset,
      inOrder.flatMap((place) => records[place] ?? []),
    );
  };
}

/** The places of what was read from each article and not rejected. */
function groupReadings(records: readonly AnyRecord[]): ReadonlyMap<string, readonly number[]> {
  const readings = new Map<string, number[]>();
  for (const [place, record] of records.entries()) {
    if (!isOnRecord(record)) continue;
    for (const id of new Set(referencesOf(record).map(({ value }) => value))) {
      if (findKind(id) !== "article") continue;
      const known = readings.get(id);
      if (known === undefined) readings.set(id, [place]);
      else known.push(place);
    }
  }
  return readings;
}

function toDataset({ manifest, texts }: Dataset, records: readonly AnyRecord[]): Dataset {
  const slice = emptyDataset(manifest);
  for (const record of records) putRecord(slice, record);
  for (const { file } of slice.articles.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const text = texts[file];
    if (text !== undefined) slice.texts[file] = text;
  }
  return slice;
}

/** Adds a record to its table. */
export function putRecord(slice: Dataset, record: AnyRecord): void {
  switch (record.kind) {
    case "article":
      return void slice.articles.push(record);
    case "person":
      return void slice.people.push(record);
    case "organization":
      return void slice.organizations.push(record);
    case "place":
      return void slice.places.push(record);
    case "mention":
      return void slice.mentions.push(record);
    case "time":
      return void slice.times.push(record);
    case "statement":
      return void slice.statements.push(record);
    case "event":
      return void slice.events.push(record);
    case "relation":
      return void slice.relations.push(record);
    case "source":
      return void slice.sources.push(record);
    case "acknowledgement":
      return void slice.acknowledgements.push(record);
  }
}
