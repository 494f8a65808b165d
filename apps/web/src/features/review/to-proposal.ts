/** A record that is reviewed, as the desk shows what it proposes. */
import { toEventView, toTimeExpressionView } from "@onrecord/domain";
import type { Anchor, Event, RecordIndex, RecordOf, Span, Statement } from "@onrecord/domain";
import { AUXILIARY_WORDS } from "#web/features/claim/claim-words.ts";
import type { DeskEntity, Proposal } from "./desk-item.ts";
import { toDeskEntity, toDeskSubject } from "./to-desk-entity.ts";

/** What can be decided on. */
export type ReviewedRecord = RecordOf<"mention" | "time" | "statement" | "event" | "relation">;

const toSpans = (anchors: readonly Anchor[]): Span[] =>
  anchors.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);

export function toProposal(index: RecordIndex, record: ReviewedRecord): Proposal {
  switch (record.kind) {
    case "mention":
      return {
        kind: "mention",
        spans: toSpans([record.anchor]),
        entity: toDeskEntity(index, record.entity),
        form: record.form,
      };
    case "time":
      return {
        kind: "time",
        spans: toSpans([record.anchor]),
        edtf: record.edtf,
        label: toTimeExpressionView(index, record).time.label,
      };
    case "statement":
      return statementProposal(index, record);
    case "event":
      return eventProposal(index, record);
    case "relation":
      return {
        kind: "relation",
        spans: toSpans(record.evidence),
        subject: toDeskEntity(index, record.subject),
        predicate: record.predicate,
        object: toDeskEntity(index, record.object),
        role: record.role,
      };
  }
}

const entitiesOf = (index: RecordIndex, ids: readonly string[]): DeskEntity[] =>
  ids.map((id) => toDeskEntity(index, id));

const statementProposal = (index: RecordIndex, record: Statement): Proposal => ({
  kind: "statement",
  spans: toSpans(record.content),
  evidence: toSpans(record.evidence),
  speaker: record.speaker === null ? null : toDeskEntity(index, record.speaker),
  manner: record.manner,
  cue: record.cue === null ? null : { words: record.cue.anchor.exact, sense: record.cue.sense },
  addressees: entitiesOf(index, record.addressees),
  about: record.about.map((id) => toDeskSubject(index, id)),
});

function eventProposal(index: RecordIndex, record: Event): Proposal {
  const { time } = toEventView(index, record);
  const isDenied = record.polarity === "negated" && !record.auxiliary.includes("negation");
  return {
    kind: "event",
    spans: toSpans(record.evidence),
    type: record.type,
    modes: record.modes,
    actors: entitiesOf(index, record.actors),
    recipients: entitiesOf(index, record.recipients),
    place: record.place === null ? null : toDeskEntity(index, record.place),
    date:
      record.time === null
        ? null
        : {
            edtf: record.time.edtf,
            label: time?.label ?? null,
            expression: record.time.expression,
          },
    description: record.description,
    caveats: [
      ...(isDenied ? [AUXILIARY_WORDS.negation] : []),
      ...record.auxiliary.map((mode) => AUXILIARY_WORDS[mode]),
    ],
  };
}
