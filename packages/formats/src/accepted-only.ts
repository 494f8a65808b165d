/** What of a source was accepted, as a source of its own whose references are closed. */
import type { AnyRecord, ClaimTime, Dataset, RecordKind } from "@onrecord/domain";
import {
  anchorsOf,
  CLAIM_KINDS,
  containsName,
  emptyDataset,
  ENTITY_KINDS,
  RECORD_KINDS,
  recordsOf,
  referencesOf,
} from "@onrecord/domain";
import type { ExportPart, ExportSource } from "./export-source.ts";
import { createSlicer, putRecord, toPart } from "./to-export-source.ts";

/**
 * The accepted records of a source, with the articles, and the entities and sources that they refer
 * to; its manifest asks for accepted records. A claim goes with the statement in which it is
 * asserted, of other references to what is not accepted only the reference goes, a name that stands in
 * no accepted mention goes where another is left, and a text on which nothing rests but what is
 * outdated goes too. In memory are the ids of what is kept.
 */
export function acceptedOnly(source: ExportSource): ExportSource {
  const kept = findKept(source);
  function* parts(kind: RecordKind): Generator<ExportPart> {
    for (const part of source.parts(kind)) {
      const records = part.records.flatMap((record) => kept.trim(record) ?? []);
      if (records.length === 0) continue;
      yield toPart(kind, records, () => createSlicer(trimmed(part.slice, kept))(kind, records));
    }
  }
  return {
    manifest: { ...source.manifest, requires: "accepted" },
    count: (kind) => kept.count(kind),
    parts,
    *texts() {
      for (const text of source.texts()) if (!kept.lostFiles.has(text[0])) yield text;
    },
  };
}

/** What is kept of a source, and how. */
type Kept = {
  readonly count: (kind: RecordKind) => number;
  /** The record without what is not kept; undefined where it is not kept itself. */
  readonly trim: (record: AnyRecord) => AnyRecord | undefined;
  /** The texts of articles that are not kept. */
  readonly lostFiles: ReadonlySet<string>;
};

const ASSERTED = ["mention", "time", ...CLAIM_KINDS] as const;

function findKept(source: ExportSource): Kept {
  const ids = new Set<string>();
  const named = new Map<string, Set<string>>();
  const counts = new Map<RecordKind, number>();
  const keep = (record: AnyRecord): void => {
    ids.add(record.id);
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
  };
  const { accepted, outdatedIn } = readStatuses(source);
  const needed = new Set<string>();
  for (const record of recordsIn(source, ASSERTED)) {
    if (!accepted.has(record.id)) continue;
    keep(record);
    for (const { value } of referencesOf(record)) needed.add(value);
    if (record.kind === "mention") addTo(named, record.entity, record.anchor.exact);
  }
  const lostFiles = new Set<string>();
  for (const record of recordsIn(source, ["article"])) {
    if (outdatedIn.has(record.id) && !needed.has(record.id)) {
      if (record.kind === "article") lostFiles.add(record.file);
    } else keep(record);
  }
  const trim = (record: AnyRecord): AnyRecord | undefined =>
    ids.has(record.id) ? withoutLost(record, { ids, named }) : undefined;
  for (const record of recordsIn(source, [...ENTITY_KINDS, "source", "acknowledgement"])) {
    const isKept =
      record.kind === "acknowledgement"
        ? referencesOf(record).every(({ value }) => ids.has(value))
        : needed.has(record.id);
    if (!isKept) continue;
    keep(record);
    for (const { value } of referencesOf(trim(record) ?? record)) needed.add(value);
  }
  return { trim, lostFiles, count: (kind) => counts.get(kind) ?? 0 };
}

function* recordsIn(source: ExportSource, kinds: readonly RecordKind[]): Generator<AnyRecord> {
  for (const kind of kinds) for (const { records } of source.parts(kind)) yield* records;
}

type Statuses = {
  /** What is accepted, and asserted by an article or by a statement that is so itself. */
  readonly accepted: ReadonlySet<string>;
  /** The articles on which something outdated rests. */
  readonly outdatedIn: ReadonlySet<string>;
};

function readStatuses(source: ExportSource): Statuses {
  const accepted = new Set<string>();
  const outdatedIn = new Set<string>();
  const voices = new Map<string, string>();
  for (const record of recordsIn(source, ASSERTED)) {
    if (!("status" in record)) continue;
    if (record.status === "outdated")
      for (const { value } of anchorsOf(record)) outdatedIn.add(value.article);
    if (record.status !== "accepted") continue;
    accepted.add(record.id);
    if ("voice" in record && record.voice.startsWith("statement/"))
      voices.set(record.id, record.voice);
  }
  for (let size = -1; size !== accepted.size;) {
    size = accepted.size;
    for (const [id, voice] of voices) if (!accepted.has(voice)) accepted.delete(id);
  }
  return { accepted, outdatedIn };
}

type Left = {
  readonly ids: ReadonlySet<string>;
  /** The words of the mentions that are kept, by entity. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
};

function withoutLost(record: AnyRecord, { ids, named }: Left): AnyRecord {
  const timeOf = (time: ClaimTime | null): ClaimTime | null =>
    time && {
      ...time,
      expression: time.expression !== null && ids.has(time.expression) ? time.expression : null,
    };
  switch (record.kind) {
    case "statement": {
      const isThere = (id: string): boolean => !/^(?:event|relation)\//u.test(id) || ids.has(id);
      return { ...record, about: record.about.filter(isThere), time: timeOf(record.time) };
    }
    case "event": {
      const partOf = record.partOf !== null && ids.has(record.partOf) ? record.partOf : null;
      return { ...record, partOf, time: timeOf(record.time) };
    }
    case "relation":
      return { ...record, time: timeOf(record.time) };
    case "person":
    case "organization":
    case "place": {
      const words = [...(named.get(record.id) ?? [])];
      const names = record.names.filter(
        ({ text, source }) => source !== null || words.some((each) => containsName(each, text)),
      );
      return names.length === 0 ? record : { ...record, names };
    }
    case "acknowledgement":
    case "article":
    case "mention":
    case "source":
    case "time":
      return record;
  }
}

function trimmed(slice: Dataset, kept: Kept): Dataset {
  const left = emptyDataset({ ...slice.manifest, requires: "accepted" });
  for (const kind of RECORD_KINDS)
    for (const record of recordsOf(slice, kind)) {
      const trimmedRecord = kept.trim(record);
      if (trimmedRecord !== undefined) putRecord(left, trimmedRecord);
    }
  return { ...left, texts: slice.texts };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
