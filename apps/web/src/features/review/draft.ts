/** What a reviewer changes about a proposal before deciding on it. */
import type {
  CueSense,
  EventMode,
  EventType,
  Manner,
  MentionForm,
  Predicate,
  Span,
} from "@onrecord/domain";
import type { Decision } from "@onrecord/review";
import type { z } from "zod";
import type {
  DeskDate,
  DeskEntity,
  DeskItem,
  DeskSubject,
  Proposal,
  ProposalKind,
} from "./desk-item.ts";
import type { Edge } from "./word-edges.ts";
import { moveEdge } from "./word-edges.ts";

/** The changes, by the field of the record. One that is left out is left as proposed. */
export type Draft = {
  readonly spans?: readonly Span[];
  readonly entity?: DeskEntity;
  readonly form?: MentionForm;
  readonly edtf?: string | null;
  /** How the date reads; goes with `edtf`. */
  readonly label?: string | null;
  readonly speaker?: DeskEntity | null;
  readonly manner?: Manner;
  readonly sense?: CueSense;
  readonly addressees?: readonly DeskEntity[];
  readonly about?: readonly DeskSubject[];
  readonly type?: EventType;
  readonly modes?: readonly EventMode[];
  readonly date?: DeskDate | null;
  readonly description?: string;
  readonly actors?: readonly DeskEntity[];
  readonly recipients?: readonly DeskEntity[];
  readonly place?: DeskEntity | null;
  readonly subject?: DeskEntity;
  readonly predicate?: Predicate;
  readonly object?: DeskEntity;
};

type ProposalOf<K extends ProposalKind> = Extract<Proposal, { readonly kind: K }>;

/** The proposal as the reviewer wants it. */
export function applyDraft(proposal: Proposal, draft: Draft): Proposal {
  const spans = draft.spans ?? proposal.spans;
  switch (proposal.kind) {
    case "mention":
      return {
        ...proposal,
        spans,
        entity: draft.entity ?? proposal.entity,
        form: draft.form ?? proposal.form,
      };
    case "time":
      return draft.edtf === undefined
        ? { ...proposal, spans }
        : { ...proposal, spans, edtf: draft.edtf, label: draft.label ?? null };
    case "statement":
      return applyToStatement({ ...proposal, spans }, draft);
    case "event":
      return {
        ...proposal,
        spans,
        type: draft.type ?? proposal.type,
        modes: draft.modes ?? proposal.modes,
        date: draft.date === undefined ? proposal.date : draft.date,
        description: draft.description ?? proposal.description,
        actors: draft.actors ?? proposal.actors,
        recipients: draft.recipients ?? proposal.recipients,
        place: draft.place === undefined ? proposal.place : draft.place,
      };
    case "relation":
      return {
        ...proposal,
        spans,
        subject: draft.subject ?? proposal.subject,
        predicate: draft.predicate ?? proposal.predicate,
        object: draft.object ?? proposal.object,
      };
  }
}

const applyToStatement = (
  proposal: ProposalOf<"statement">,
  { speaker, manner, sense, addressees, about }: Draft,
): Proposal => ({
  ...proposal,
  evidence: coverAll(proposal.evidence, proposal.spans),
  speaker: speaker === undefined ? proposal.speaker : speaker,
  manner: manner ?? proposal.manner,
  cue:
    proposal.cue === null || sense === undefined
      ? proposal.cue
      : { words: proposal.cue.words, sense },
  addressees: addressees ?? proposal.addressees,
  about: about ?? proposal.about,
});

/** Evidence that covers all of these words: what reaches out of it, widens its first passage. */
function coverAll(evidence: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const isCovered = ({ start, end }: Span): boolean =>
    evidence.some((one) => one.start <= start && end <= one.end);
  const outside = spans.filter((span) => !isCovered(span));
  const [first, ...rest] = evidence;
  if (outside.length === 0 || first === undefined) return evidence;
  const all = [first, ...outside];
  const start = Math.min(...all.map((span) => span.start));
  const end = Math.max(...all.map((span) => span.end));
  return [{ start, end }, ...rest];
}

export const isEmptyDraft = (draft: Draft): boolean => Object.keys(draft).length === 0;

/** A step of one edge of the proposed words. */
export type EdgeStep = { readonly edge: Edge; readonly step: 1 | -1 };

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The draft with one edge moved by a word: the beginning of the first words, or the end of the last. */
export function moveDraftEdge(
  draft: Draft,
  proposal: Proposal,
  { words, ...how }: EdgeStep & { readonly words: readonly Span[] },
): Draft {
  const spans = draft.spans ?? proposal.spans;
  const at = how.edge === "start" ? 0 : spans.length - 1;
  const neighbour = spans[how.edge === "start" ? 1 : at - 1];
  const moved = spans.map((span, index) => (index === at ? moveEdge(span, words, how) : span));
  const changed = moved[at];
  if (changed === undefined || (neighbour !== undefined && overlaps(changed, neighbour)))
    return draft;
  return withSpans(draft, proposal, moved);
}

/** The draft with other words; without any where they are those that were proposed. */
export function withSpans(draft: Draft, proposal: Proposal, spans: readonly Span[]): Draft {
  const { spans: _before, ...rest } = draft;
  const isSame =
    spans.length === proposal.spans.length &&
    spans.every(({ start, end }, index) => {
      const proposed = proposal.spans[index];
      return proposed?.start === start && proposed.end === end;
    });
  return isSame ? rest : { ...rest, spans };
}

/** A decision as it is sent: ids are plain text there. */
export type SentDecision = z.input<typeof Decision>;

/** The decision that accepts a proposal, with what the reviewer changed about it. */
export function toAcceptance(item: DeskItem, draft: Draft): SentDecision {
  if (isEmptyDraft(draft)) return { action: "accept", ids: [item.id] };
  const change = toCorrection(applyDraft(item.proposal, draft), draft);
  return { action: "correct", id: item.id, change, accept: true };
}

type SentCorrection = Extract<SentDecision, { action: "correct" }>["change"];

/** The fields of the record that the draft changes. */
function toCorrection(proposal: Proposal, draft: Draft): SentCorrection {
  const { form, edtf, manner, sense, type, predicate, modes, date, description } = draft;
  return {
    ...wordsOfCorrection(proposal, draft),
    ...entitiesOfCorrection(draft),
    ...(form === undefined ? {} : { form }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(manner === undefined ? {} : { manner }),
    ...(sense === undefined ? {} : { cueSense: sense }),
    ...(type === undefined ? {} : { type }),
    ...(predicate === undefined ? {} : { predicate }),
    ...(modes === undefined ? {} : { modes: [...modes] }),
    ...(date === undefined ? {} : { time: toSentTime(date) }),
    ...(description === undefined ? {} : { description }),
  };
}

/** A date that no words of the article give is the reviewer's conclusion, and says so. */
function toSentTime(date: DeskDate | null): SentCorrection["time"] {
  if (date === null) return null;
  const { edtf, expression } = date;
  return expression === null
    ? { edtf, expression, basis: "inferential", reason: "Dated by the person who reviewed it." }
    : { edtf, expression, basis: "textual", reason: null };
}

const toSpans = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start, end }));

function wordsOfCorrection(proposal: Proposal, { spans }: Draft): SentCorrection {
  const [first] = spans ?? [];
  if (spans === undefined || first === undefined) return {};
  switch (proposal.kind) {
    case "mention":
    case "time":
      return { span: { start: first.start, end: first.end } };
    case "statement":
      return { content: toSpans(spans), evidence: toSpans(proposal.evidence) };
    case "event":
    case "relation":
      return { evidence: toSpans(spans) };
  }
}

/** How a decision names an entity: by its id, or as one to be added. */
type SentEntity = string | { kind: DeskEntity["kind"]; name: string };

const toSent = ({ id, kind, name }: DeskEntity): SentEntity => id ?? { kind, name };

/** Claims that words are about are on record already; only an entity can be new. */
const toSentSubject = ({ id, kind, name }: DeskSubject): SentEntity[] => {
  if (id !== null) return [id];
  return kind === "event" || kind === "relation" ? [] : [{ kind, name }];
};

function entitiesOfCorrection(draft: Draft): SentCorrection {
  const { entity, speaker, addressees, about, actors, recipients, place, subject, object } = draft;
  return {
    ...(entity === undefined ? {} : { entity: toSent(entity) }),
    ...(speaker === undefined ? {} : { speaker: speaker === null ? null : toSent(speaker) }),
    ...(addressees === undefined ? {} : { addressees: addressees.map(toSent) }),
    ...(about === undefined ? {} : { about: about.flatMap(toSentSubject) }),
    ...(actors === undefined ? {} : { actors: actors.map(toSent) }),
    ...(recipients === undefined ? {} : { recipients: recipients.map(toSent) }),
    ...(place === undefined ? {} : { place: place === null ? null : toSent(place) }),
    ...(subject === undefined ? {} : { subject: toSent(subject) }),
    ...(object === undefined ? {} : { object: toSent(object) }),
  };
}
