/** What a record is found by: its title, its words, its facets and its days. */
import type { AnyRecord } from "@onrecord/domain";
import type { IndexedDocument } from "@onrecord/search";
import { captionOf } from "../archive/record-facts.ts";
import type { RecordFacts } from "../archive/record-facts.ts";
import type { FacetEntry } from "../archive/facets-of.ts";
import { boundsOf, findEdtf } from "../archive/facets-of.ts";

/** A record at its place, with the facets that were worked out for its list. */
export type Searchable = {
  readonly position: number;
  readonly record: AnyRecord;
  readonly facets: readonly FacetEntry[];
};

/** The document of a record that stands in a list. */
export function toDocument(
  { position, record, facets }: Searchable,
  facts: Pick<RecordFacts, "nameOf" | "textOf">,
): IndexedDocument {
  const values: { [field: string]: string[] } = {};
  for (const [field, value] of facets) (values[field] ??= []).push(value);
  return {
    key: position,
    fields: { title: captionOf(record, facts.nameOf), body: toBody(record, facts.textOf) },
    language: record.kind === "article" ? record.language : "und",
    facets: values,
    days: toDays(record),
  };
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

const DAY = 86_400_000;

/** An end that is open or unknown reaches no further than the other. */
function toDays(record: AnyRecord): IndexedDocument["days"] {
  const { earliest, latest } = boundsOf(findEdtf(record));
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return null;
  return { earliest: Date.parse(first) / DAY, latest: Date.parse(last) / DAY };
}
