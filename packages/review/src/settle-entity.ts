/**
 * Entities that lose words by a correction: a name that no mention reads any more is nobody's word,
 * and an entity that nothing refers to any more goes.
 */
import { containsName, KINDS, referencesOf, RECORD_KINDS } from "@onrecord/domain";
import type { Mention } from "@onrecord/domain";
import type { Draft, EntityRecord } from "./draft.ts";

/** Looks after the entities of the mentions that a decision changed. */
export function settleEntities(draft: Draft): void {
  const lost = draft.edits().flatMap(({ before }) => (before?.kind === "mention" ? [before] : []));
  for (const [id, mentions] of Map.groupBy(lost, ({ entity }) => entity)) {
    const record = draft.find(id);
    if (record === undefined || !("names" in record)) continue;
    if (isReferredTo(draft, id)) settleNames(draft, record, mentions);
    else draft.remove(id);
  }
}

const isReferredTo = (draft: Draft, id: string): boolean =>
  RECORD_KINDS.flatMap((kind) => draft.of(kind)).some((record) =>
    referencesOf(record).some(({ value }) => value === id),
  );

const reads = (mentions: readonly Mention[], name: string): boolean =>
  mentions.some(({ anchor }) => containsName(anchor.exact, name));

/** Drops the names that only the changed words read; what is left must be called something. */
function settleNames(draft: Draft, record: EntityRecord, lost: readonly Mention[]): void {
  const mentions = draft.of("mention").filter(({ entity }) => entity === record.id);
  const dropped = record.names.filter(
    ({ text, source }) => source === null && reads(lost, text) && !reads(mentions, text),
  );
  if (dropped.length === 0) return;
  const kept = record.names.filter((name) => !dropped.includes(name));
  const named = mentions.find(({ form }) => form === "name");
  const own =
    named === undefined ? [] : [{ text: named.anchor.exact, language: null, source: null }];
  const names = kept.length === 0 ? own : kept;
  const description =
    names.length === 0 ? (record.description ?? dropped[0]?.text) : record.description;
  draft.put(KINDS[record.kind].schema.parse({ ...record, names, description }));
}
