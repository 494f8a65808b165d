/** What a record is found by: its title, its words, its facets and its days. */
import type { AnyRecord } from "@onrecord/domain";
import type { IndexedDocument } from "@onrecord/search";
import { captionOf } from "../archive/record-facts.ts";
import type { RecordFacts } from "../archive/record-facts.ts";
import type { FacetEntry } from "../archive/facets-of.ts";
import { findEdtf } from "../archive/facets-of.ts";
import { boundsOf } from "../archive/known-dates.ts";
import { ENTITY_LANGUAGE } from "./archive-engine.ts";
import { toDayNumber } from "./day-number.ts";

/** A record at its place, with the facets that were worked out for its list. */
export type Searchable = {
  readonly position: number;
  readonly record: AnyRecord;
  readonly facets: readonly FacetEntry[];
};

/** The document of a record that stands in a list. */
export function toDocument(
  { position, record, facets }: Searchable,
  facts: Pick<RecordFacts, "nameOf" | "textOf" | "languageOf">,
): IndexedDocument {
  const values: { [field: string]: string[] } = {};
  for (const [field, value] of facets) (values[field] ??= []).push(value);
  return {
    key: position,
    fields: toSearchableText(record, facts),
    language: searchLanguageOf(record, facts.languageOf),
    facets: values,
    days: toDays(record),
  };
}

/** What a record is found by: its title, and what else it says. */
export const toSearchableText = (
  record: AnyRecord,
  { nameOf, textOf }: Pick<RecordFacts, "nameOf" | "textOf">,
): IndexedDocument["fields"] => ({
  title: toTitle(record, nameOf),
  body: toBody(record, textOf),
});

/** The line by which a reader knows a record, without words that no source has, such as "Unknown speaker". */
function toTitle(record: AnyRecord, nameOf: RecordFacts["nameOf"]): string {
  if (record.kind === "article") return record.headline ?? "";
  if (record.kind === "statement" && record.speaker === null)
    return record.content.map(({ exact }) => exact).join(" … ");
  return captionOf(record, nameOf);
}

/** The language by which a record's words are read: a claim's is that of the article that it is read from. */
export function searchLanguageOf(record: AnyRecord, languageOf: RecordFacts["languageOf"]): string {
  if (record.kind === "article") return record.language;
  if (record.kind !== "statement" && record.kind !== "event") return ENTITY_LANGUAGE;
  return languageOf(record.evidence[0]?.article ?? "") ?? ENTITY_LANGUAGE;
}

/** The words that a record is found by, beyond its title. */
function toBody(record: AnyRecord, textOf: RecordFacts["textOf"]): string {
  switch (record.kind) {
    case "article":
      return joined([record.publisher, record.author, textOf(record.file)]);
    case "person":
    case "organization":
    case "place":
      return joined([
        ...record.names.map((name) => name.text),
        record.description,
        ...record.externalIds.map((external) => external.value),
      ]);
    case "statement":
    case "event":
      return record.evidence.map((anchor) => anchor.exact).join("\n");
    case "mention":
    case "time":
    case "relation":
    case "source":
    case "acknowledgement":
      return "";
  }
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => typeof part === "string").join("\n");

/** An end that is open or unknown reaches no further than the other. */
function toDays(record: AnyRecord): IndexedDocument["days"] {
  const { earliest, latest } = boundsOf(findEdtf(record));
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return null;
  const days = { earliest: toDayNumber(first), latest: toDayNumber(last) };
  return days.earliest === null || days.latest === null
    ? null
    : { earliest: days.earliest, latest: days.latest };
}
