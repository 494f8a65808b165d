/** The parts of a record that checks look at, whatever its kind: anchors, references, dates. */
import type { ClaimTime } from "../claim/claim.ts";
import type { AnyRecord } from "../dataset/kinds.ts";
import type { Anchor } from "../text/anchor.ts";

/** A part of a record, with the JSON pointer at which it stands. */
export type Part<T> = { readonly pointer: string; readonly value: T };

const part = <T>(pointer: string, value: T): Part<T> => ({ pointer, value });

const parts = <T>(pointer: string, values: readonly T[]): Part<T>[] =>
  values.map((value, index) => part(`${pointer}/${index}`, value));

/** A part that may be absent, as a list of none or one. */
const maybe = <T>(pointer: string, value: T | null): Part<T>[] =>
  value === null ? [] : [part(pointer, value)];

/** Every anchor of a record. */
export function anchorsOf(record: AnyRecord): Part<Anchor>[] {
  switch (record.kind) {
    case "mention":
    case "time":
      return [part("/anchor", record.anchor)];
    case "statement":
      return [
        ...maybe("/cue/anchor", record.cue?.anchor ?? null),
        ...parts("/content", record.content),
        ...maybe("/occasion", record.occasion),
        ...parts("/evidence", record.evidence),
      ];
    case "event":
    case "relation":
      return parts("/evidence", record.evidence);
    case "acknowledgement":
      return maybe("/anchor", record.anchor);
    case "article":
    case "person":
    case "organization":
    case "place":
    case "source":
      return [];
  }
}

/** The time that a claim gives, if any. */
export function timeOf(record: AnyRecord): ClaimTime | null {
  return "time" in record ? record.time : null;
}

/** Every id by which a record refers to another one. */
export function referencesOf(record: AnyRecord): Part<string>[] {
  return [
    ...anchorsOf(record).map(({ pointer, value }) => part(`${pointer}/article`, value.article)),
    ...maybe("/time/expression", timeOf(record)?.expression ?? null),
    ...ownReferencesOf(record),
  ];
}

function ownReferencesOf(record: AnyRecord): Part<string>[] {
  switch (record.kind) {
    case "person":
    case "organization":
    case "place":
      return [
        ...record.names.flatMap((name, i) => maybe(`/names/${i}/source`, name.source)),
        ...record.externalIds.flatMap((id, i) => maybe(`/externalIds/${i}/source`, id.source)),
      ];
    case "mention":
      return [part("/entity", record.entity)];
    case "statement":
      return [
        part("/voice", record.voice),
        ...maybe("/speaker", record.speaker),
        ...parts("/addressees", record.addressees),
        ...parts("/about", record.about),
        ...maybe("/place", record.place),
      ];
    case "event":
      return [
        part("/voice", record.voice),
        ...parts("/actors", record.actors),
        ...parts("/recipients", record.recipients),
        ...maybe("/place", record.place),
        ...maybe("/partOf", record.partOf),
      ];
    case "relation":
      return [
        part("/voice", record.voice),
        part("/subject", record.subject),
        part("/object", record.object),
      ];
    case "acknowledgement":
      return maybe("/record", record.record);
    case "article":
    case "time":
    case "source":
      return [];
  }
}

/** Every date of a record in EDTF, with the pointer of the date itself. */
export function datesOf(record: AnyRecord): Part<string>[] {
  switch (record.kind) {
    case "article":
      return maybe("/published/edtf", record.published?.edtf ?? null);
    case "time":
      return maybe("/edtf", record.edtf);
    case "statement":
    case "event":
    case "relation":
      return maybe("/time/edtf", record.time?.edtf ?? null);
    case "person":
    case "organization":
    case "place":
    case "mention":
    case "source":
    case "acknowledgement":
      return [];
  }
}
