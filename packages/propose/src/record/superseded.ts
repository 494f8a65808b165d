/**
 * Proposals that an older version of a proposer made and that nobody has touched since, with the
 * entities that were made for them alone: what a newer version replaces.
 */
import type { AnyRecord, Dataset } from "@onrecord/domain";
import {
  anchorsOf,
  containsName,
  ENTITY_KINDS,
  RECORD_KINDS,
  recordsOf,
  referencesOf,
} from "@onrecord/domain";
import type { EntityRecord } from "./entity-records.ts";
import { GAZETTEER_SOURCE } from "./entity-records.ts";
import type { ProposedKind } from "./new-records.ts";
import { PROPOSED_KINDS } from "./new-records.ts";
import { PROPOSER } from "./provenance.ts";

/** Whose proposals are replaced, and the version that replaces them. */
export type NewerProposer = { readonly name: string; readonly version: string };

/** Whether an older version proposed a record, and nobody has decided on it or corrected it. */
export function isSuperseded(record: AnyRecord, by: NewerProposer = PROPOSER): boolean {
  if (!("status" in record) || record.status !== "proposed") return false;
  const { proposed, decided, history } = record.provenance;
  const isOurs = proposed.by.kind === "program" && proposed.by.name === by.name;
  return isOurs && decided === null && history.length === 0 && isOlder(proposed.by.version, by);
}

/** Versions are numbers, or numbers with points between them. */
function isOlder(version: string | null, { version: newer }: NewerProposer): boolean {
  return (version ?? "").localeCompare(newer, "en", { numeric: true }) < 0;
}

/** The words by which proposals named entities that are not yet gone, over several articles. */
export type NamedBefore = Map<string, string[]>;

/** Where to look, for what, and what is known from before; all of it can be left out. */
export type Superseding = {
  readonly article?: string;
  readonly kinds?: readonly ProposedKind[] | undefined;
  readonly by?: NewerProposer;
  readonly named?: NamedBefore;
};

/**
 * What could be replaced in a dataset or, where it is a slice, in one article of it: the proposals,
 * and the entities that say nothing but what the words of such proposals and the gazetteer do. What of
 * it others refer to must still be found out.
 */
export function findSuperseded(
  dataset: Dataset,
  { article, kinds = PROPOSED_KINDS, by = PROPOSER, named = new Map() }: Superseding = {},
): readonly AnyRecord[] {
  const proposals = kinds
    .flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind))
    .filter(
      (record) =>
        isSuperseded(record, by) &&
        (article === undefined ||
          anchorsOf(record).every(({ value }) => value.article === article)),
    );
  for (const record of proposals)
    if (record.kind === "mention")
      named.set(record.entity, [...(named.get(record.entity) ?? []), record.anchor.exact]);
  const referred = new Set(
    proposals.flatMap((record) => referencesOf(record).map(({ value }) => value)),
  );
  const entities = ENTITY_KINDS.flatMap((kind): readonly EntityRecord[] =>
    recordsOf(dataset, kind),
  ).filter((entity) => referred.has(entity.id) && isMadeOf(entity, named.get(entity.id) ?? []));
  return [...proposals, ...entities];
}

/** Whether an entity says nothing that these words and the gazetteer do not say. */
function isMadeOf(
  { kind, names, description, externalIds }: EntityRecord,
  words: readonly string[],
): boolean {
  const isRead = (name: string): boolean => words.some((each) => containsName(each, name));
  return (
    externalIds.length === 0 &&
    names.every(({ text, source }) =>
      source === null ? isRead(text) : source === GAZETTEER_SOURCE.id,
    ) &&
    (description === null || description === kind || isRead(description))
  );
}

/** Those of the records that nothing else in the dataset refers to, in any number of steps. */
export function findFree(records: readonly AnyRecord[], dataset: Dataset): readonly AnyRecord[] {
  const all = RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));
  const free = new Map(records.map((record) => [String(record.id), record]));
  const keeping = all.filter(({ id }) => !free.has(id));
  // What is kept keeps what it refers to; the list grows while it is walked.
  for (const keeper of keeping)
    for (const { value } of referencesOf(keeper)) {
      const kept = free.get(value);
      if (kept === undefined) continue;
      free.delete(value);
      keeping.push(kept);
    }
  return [...free.values()];
}

/** The dataset without these records. */
export function withoutRecords(dataset: Dataset, records: readonly AnyRecord[]): Dataset {
  const gone = new Set(records.map(({ id }) => String(id)));
  const left = <R extends AnyRecord>(all: readonly R[]): R[] =>
    all.filter(({ id }) => !gone.has(id));
  return {
    ...dataset,
    people: left(dataset.people),
    organizations: left(dataset.organizations),
    places: left(dataset.places),
    mentions: left(dataset.mentions),
    times: left(dataset.times),
    statements: left(dataset.statements),
    events: left(dataset.events),
    relations: left(dataset.relations),
  };
}
