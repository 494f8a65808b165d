/** Records by hand: what a program missed. Whoever adds one has decided on it. */
import type { Act, Anchor, RecordOf } from "@onrecord/domain";
import { KINDS, sentencesOf, overlapsSpan } from "@onrecord/domain";
import type { AddedRecord, DecisionOf } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { Refused } from "./edit.ts";
import { resolveEntity, settleNewEntities } from "./new-entity.ts";
import { newId } from "./record-id.ts";
import type { ReviewedKind } from "./reviewed.ts";
import { firstAnchorOf, anchorAt, textOf } from "./words.ts";

export function addRecord(draft: Draft, { record }: DecisionOf<"add">, act: Act): void {
  const fields = { ...partsOf(draft, record), ...asserted(act) };
  const unnamed = toRecord(record.kind, { ...fields, id: `${record.kind}/new` });
  const id = newId(draft, record.kind, firstAnchorOf(unnamed));
  draft.put(toRecord(record.kind, { ...fields, id }));
  settleNewEntities(draft);
}

const asserted = (act: Act) => ({
  basis: "textual",
  status: "accepted",
  provenance: { proposed: act, decided: act, history: [] },
});

function partsOf(draft: Draft, record: AddedRecord): object {
  const { kind, article } = record;
  switch (record.kind) {
    case "mention":
      return {
        kind,
        entity: known(draft, resolveEntity(draft, record.entity)),
        form: record.form,
        anchor: anchorAt(draft, article, record.span),
      };
    case "time":
      return { kind, anchor: anchorAt(draft, article, record.span), edtf: record.edtf };
    case "statement":
      return statementParts(draft, record);
    case "event": {
      const { type, modes, time, description } = record;
      const [actors, recipients] = [chosen(draft, record.actors), chosen(draft, record.recipients)];
      const place = record.place === null ? null : known(draft, resolveEntity(draft, record.place));
      const evidence = record.evidence.map((span) => anchorAt(draft, article, span));
      return {
        kind,
        type,
        modes,
        actors,
        recipients,
        place,
        time,
        description,
        evidence,
        voice: article,
      };
    }
    case "relation": {
      const [subject, object] = chosen(draft, [record.subject, record.object]);
      const { predicate, role } = record;
      const evidence = record.evidence.map((span) => anchorAt(draft, article, span));
      return { kind, subject, predicate, object, role, evidence, voice: article };
    }
  }
}

function statementParts(draft: Draft, record: Extract<AddedRecord, { kind: "statement" }>): object {
  const { kind, article, manner, cueSense } = record;
  const content = record.content.map((span) => anchorAt(draft, article, span));
  const cue = record.cue === null ? null : anchorAt(draft, article, record.cue);
  const evidence =
    record.evidence?.map((span) => anchorAt(draft, article, span)) ??
    sentencesAround(draft, article, cue === null ? content : [...content, cue]);
  return {
    kind,
    speaker: record.speaker === null ? null : known(draft, resolveEntity(draft, record.speaker)),
    cue: cue === null ? null : { anchor: cue, sense: cueSense },
    manner,
    content,
    addressees: chosen(draft, record.addressees),
    about: chosen(draft, record.about),
    evidence,
    voice: article,
  };
}

const chosen = (draft: Draft, choices: readonly Parameters<typeof resolveEntity>[1][]) => [
  ...new Set(
    choices.map((choice) =>
      known(draft, typeof choice === "string" ? choice : resolveEntity(draft, choice)),
    ),
  ),
];

/** @throws Refused when there is no such record. */
function known(draft: Draft, id: string): string {
  if (draft.find(id) !== undefined) return id;
  throw new Refused("missing", `There is no record ${id}.`, [id]);
}

/** The runs of sentences in which words stand, each as one anchor. */
function sentencesAround(draft: Draft, article: string, words: readonly Anchor[]): Anchor[] {
  const record = draft.find(article);
  if (record?.kind !== "article") throw new Refused("missing", `There is no article ${article}.`);
  const sentences = sentencesOf(textOf(draft, article), record.blocks, record.language);
  const runs: { start: number; end: number; last: number }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!words.some((anchor) => overlapsSpan(anchor, sentence))) continue;
    const run = runs.at(-1);
    if (run?.last === at - 1) [run.end, run.last] = [sentence.end, at];
    else runs.push({ start: sentence.start, end: sentence.end, last: at });
  }
  return runs.map(({ start, end }) => anchorAt(draft, article, { start, end }));
}

function toRecord<K extends ReviewedKind>(kind: K, fields: object): RecordOf<K> {
  const parsed = KINDS[kind].schema.safeParse(fields);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the schema of the kind
  if (parsed.success) return parsed.data as RecordOf<K>;
  const [issue] = parsed.error.issues;
  throw new Refused("misfit", `The new ${kind}: ${issue?.path.join(".")} ${issue?.message}.`);
}
