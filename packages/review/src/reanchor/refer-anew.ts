/** References of a record to others that have other ids now, or are no longer there. */
import type { AnyRecord, ClaimTime } from "@onrecord/domain";

/** What became of a record that is referred to: the id that it has now, or null where it is no more. */
export type NowOf = (id: string) => string | null;

/**
 * The record with its references as they are now; itself where nothing changes. What is no more is
 * left out of what a claim is about, part of and dated by. A claim whose voice is no more must have
 * been dealt with before.
 */
export function referAnew<R extends AnyRecord>(record: R, nowOf: NowOf): R {
  const changed = { ...record, ...changesOf(record, nowOf) };
  return JSON.stringify(changed) === JSON.stringify(record) ? record : changed;
}

/** Ids keep their kind, so what has been of a type is of it still. */
function changesOf(record: AnyRecord, nowOf: NowOf): object {
  switch (record.kind) {
    case "statement":
      return {
        voice: nowOf(record.voice) ?? record.voice,
        about: record.about.flatMap((id) => nowOf(id) ?? []),
        time: timeAnew(record.time, nowOf),
      };
    case "event":
      return {
        voice: nowOf(record.voice) ?? record.voice,
        partOf: record.partOf && nowOf(record.partOf),
        time: timeAnew(record.time, nowOf),
      };
    case "relation":
      return { voice: nowOf(record.voice) ?? record.voice, time: timeAnew(record.time, nowOf) };
    case "acknowledgement":
      return { record: record.record && (nowOf(record.record) ?? record.record) };
    case "article":
    case "mention":
    case "organization":
    case "person":
    case "place":
    case "source":
    case "time":
      return {};
  }
}

const timeAnew = (time: ClaimTime | null, nowOf: NowOf): object | null =>
  time && { ...time, expression: time.expression && nowOf(time.expression) };
