/** One record of several of a kind that stand in one article. */
import type { Act, Anchor, Event, Relation, Statement } from "@onrecord/domain";
import { compareSpans } from "@onrecord/domain";
import type { DecisionOf } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { FIELD_WORDS } from "./describe-decision.ts";
import { Refused } from "./edit.ts";
import { redirect } from "./redirect.ts";
import type { Reviewed } from "./reviewed.ts";
import { articleOf, signed } from "./reviewed.ts";
import { settleEntities } from "./settle-entity.ts";
import { settleSpeakers } from "./settle-speakers.ts";
import { anchorAt, firstAnchorOf, textOf } from "./words.ts";

/** The first in the text stays, with the words of all; what refers to the others refers to it. */
export function joinRecords(draft: Draft, { ids }: DecisionOf<"join">, act: Act): void {
  const records = [...new Set(ids)]
    .map((id) => draft.getReviewed(id))
    .toSorted((a, b) => compareSpans(firstAnchorOf(a), firstAnchorOf(b)));
  const [first, ...others] = records;
  if (first === undefined || others.length === 0)
    throw new Refused("misfit", "To join, choose two records or more.", ids);
  if (others.some((other) => other.kind !== first.kind || articleOf(other) !== articleOf(first)))
    throw new Refused("misfit", "Only records of one kind and of one article can be joined.", ids);
  const joined = others.reduce<Reviewed>((one, other) => join(draft, one, other), first);
  const isDecided = records.every(({ status }) => status === first.status);
  const voiced = withOuterVoice(joined, others);
  draft.put(signed(voiced, isDecided ? first.status : "proposed", act));
  for (const { id } of others) {
    draft.remove(id);
    redirect(draft, { from: id, to: first.id, act });
  }
  settleSpeakers(draft, { act, moved: new Map() });
  settleEntities(draft);
}

/** What was asserted in one that is joined to it is asserted where that one is. */
function withOuterVoice(record: Reviewed, others: readonly Reviewed[]): Reviewed {
  if (!("voice" in record)) return record;
  let { voice } = record;
  for (let step = 0; step < others.length; step += 1) {
    const inner = others.find(({ id }) => id === voice);
    if (inner !== undefined && "voice" in inner) ({ voice } = inner);
  }
  return { ...record, voice };
}

function join(draft: Draft, one: Reviewed, other: Reviewed): Reviewed {
  if (one.kind === "mention" && other.kind === "mention") {
    mustAgree(one, other, "entity");
    return { ...one, anchor: across(draft, one.anchor, other.anchor) };
  }
  if (one.kind === "time" && other.kind === "time")
    return {
      ...one,
      edtf: one.edtf ?? other.edtf,
      anchor: across(draft, one.anchor, other.anchor),
    };
  if (one.kind === "statement" && other.kind === "statement") return joinStatements(one, other);
  if (one.kind === "event" && other.kind === "event") return joinEvents(one, other);
  if (one.kind === "relation" && other.kind === "relation") return joinRelations(one, other);
  throw new Refused("misfit", "Only records of one kind can be joined.", [one.id, other.id]);
}

/** The words from the first to the last, which must stand in one paragraph. */
function across(draft: Draft, one: Anchor, other: Anchor): Anchor {
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
  if (textOf(draft, one.article).slice(start, end).includes("\n"))
    throw new Refused("span", `“${one.exact}” and “${other.exact}” stand in two paragraphs.`);
  return anchorAt(draft, one.article, { start, end });
}

function joinStatements(one: Statement, other: Statement): Statement {
  if (one.speaker !== null && other.speaker !== null) mustAgree(one, other, "speaker");
  return {
    ...one,
    speaker: one.speaker ?? other.speaker,
    cue: one.cue ?? other.cue,
    content: union(one.content, other.content),
    evidence: union(one.evidence, other.evidence),
    addressees: [...new Set([...one.addressees, ...other.addressees])],
    about: [...new Set([...one.about, ...other.about])],
    time: one.time ?? other.time,
    place: one.place ?? other.place,
    occasion: one.occasion ?? other.occasion,
  };
}

function joinEvents(one: Event, other: Event): Event {
  mustAgree(one, other, "type");
  return {
    ...one,
    modes: [...new Set([...one.modes, ...other.modes])],
    actors: [...new Set([...one.actors, ...other.actors])],
    recipients: [...new Set([...one.recipients, ...other.recipients])],
    place: one.place ?? other.place,
    time: one.time ?? other.time,
    evidence: union(one.evidence, other.evidence),
  };
}

function joinRelations(one: Relation, other: Relation): Relation {
  for (const field of ["subject", "predicate", "object"] as const) mustAgree(one, other, field);
  return {
    ...one,
    role: one.role ?? other.role,
    time: one.time ?? other.time,
    evidence: union(one.evidence, other.evidence),
  };
}

/** @throws Refused where two records say different things. */
function mustAgree<R extends Reviewed>(
  one: R,
  other: R,
  field: keyof R & keyof typeof FIELD_WORDS,
): void {
  if (one[field] === other[field]) return;
  throw new Refused(
    "misfit",
    `${one.id} and ${other.id} do not agree on ${FIELD_WORDS[field]}: ${String(one[field])} and ${String(other[field])}. Correct one of them first.`,
    [one.id, other.id],
  );
}

/** The anchors of both in text order, without those that stand inside of another. */
function union(one: readonly Anchor[], other: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of [...one, ...other].toSorted(compareSpans)) {
    const last = kept.at(-1);
    if (last === undefined || anchor.end > last.end || anchor.article !== last.article)
      kept.push(anchor);
  }
  return kept;
}
