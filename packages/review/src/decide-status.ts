/** Accepting, rejecting and reopening, with what follows for other records. */
import type { Act, Event, Relation, Statement } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import type { Draft } from "./draft.ts";
import { Refused } from "./edit.ts";
import { settleSpeakers } from "./settle-speakers.ts";
import { signed } from "./reviewed.ts";

export function acceptAll(draft: Draft, ids: readonly string[], act: Act): void {
  for (const id of new Set(ids)) {
    const record = draft.getReviewed(id);
    if (record.status !== "accepted") draft.put(signed(record, "accepted", act));
  }
  for (const id of ids) refuseMuteVoice(draft, id);
}

export function reopenAll(draft: Draft, ids: readonly string[], act: Act): void {
  for (const id of new Set(ids)) {
    const record = draft.getReviewed(id);
    if (record.status !== "proposed") draft.put(signed(record, "proposed", act));
  }
  for (const id of ids) refuseMuteVoice(draft, id);
}

export function rejectAll(draft: Draft, ids: readonly string[], act: Act): void {
  const rejected = new Set<string>();
  for (const id of new Set(ids)) {
    const record = draft.getReviewed(id);
    if (record.status === "rejected") continue;
    draft.put(signed(record, "rejected", act));
    rejected.add(id);
  }
  refuseLostVoices(draft, rejected);
  for (const claim of standingClaims(draft)) dropReferences(draft, { claim, rejected, act });
  settleSpeakers(draft, { act, moved: new Map() });
}

const standingClaims = (draft: Draft): readonly (Statement | Event | Relation)[] =>
  [...draft.of("statement"), ...draft.of("event"), ...draft.of("relation")].filter(isOnRecord);

/** What somebody said cannot stand where it is not on the record that he said it. */
function refuseMuteVoice(draft: Draft, id: string): void {
  const record = draft.find(id);
  if (record === undefined || !("voice" in record)) return;
  const voice = draft.find(record.voice);
  if (voice === undefined || isOnRecord(voice)) return;
  throw new Refused(
    "in-use",
    `${id} is asserted in ${voice.id}, which does not stand on the record. Reopen that statement first.`,
    [voice.id],
  );
}

function refuseLostVoices(draft: Draft, rejected: ReadonlySet<string>): void {
  const left = standingClaims(draft).filter(({ voice }) => rejected.has(voice));
  if (left.length === 0) return;
  const many = left.length === 1 ? "One claim is" : `${left.length} claims are`;
  throw new Refused(
    "in-use",
    `${many} asserted in a statement that you reject: ${left.map(({ id }) => id).join(", ")}. Reject them with it, or say first whose word they are.`,
    left.map(({ id }) => id),
  );
}

type Dropping = {
  readonly claim: Statement | Event | Relation;
  readonly rejected: ReadonlySet<string>;
  readonly act: Act;
};

/** Takes what was rejected out of what standing claims are about, part of, and dated by. */
function dropReferences(draft: Draft, { claim, rejected, act }: Dropping): void {
  const words = claim.time?.expression ?? null;
  const isUndated = words !== null && rejected.has(words);
  const undated = isUndated ? { ...claim, time: null } : claim;
  const after = withoutRejected(undated, rejected);
  if (after === claim) return;
  const method = `${act.method}: left out of what this claim refers to`;
  draft.put(signed(after, claim.status, { ...act, method }));
}

function withoutRejected(
  claim: Statement | Event | Relation,
  rejected: ReadonlySet<string>,
): Statement | Event | Relation {
  if (claim.kind === "statement" && claim.about.some((id) => rejected.has(id)))
    return { ...claim, about: claim.about.filter((id) => !rejected.has(id)) };
  if (claim.kind === "event" && claim.partOf !== null && rejected.has(claim.partOf))
    return { ...claim, partOf: null };
  return claim;
}
