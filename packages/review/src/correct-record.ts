/** Corrections: fields of one record become others, and what rests on them follows. */
import type { Act, Cue, EntityId, Statement, TimeExpression } from "@onrecord/domain";
import { isOnRecord, KINDS } from "@onrecord/domain";
import type { DecisionOf } from "./decision.ts";
import { Correction, NewEntity } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { isSame } from "./draft.ts";
import { FIELD_WORDS } from "./describe-decision.ts";
import { Refused } from "./edit.ts";
import { fieldsOf } from "./fields-of-kind.ts";
import { resolveEntity, settleNewEntities } from "./new-entity.ts";
import type { Reviewed } from "./reviewed.ts";
import { articleOf, signed } from "./reviewed.ts";
import { settleEntities } from "./settle-entity.ts";
import { settleSpeakers } from "./settle-speakers.ts";
import { anchorAt } from "./words.ts";

/** Changes one record. */
export function correctRecord(draft: Draft, decision: DecisionOf<"correct">, act: Act): void {
  const { id, accept } = decision;
  const record = draft.getReviewed(id);
  refuseForeignFields(record, decision.change);
  const change = withIds(draft, decision);
  refuseUnknownIds(draft, change);
  const corrected = parsed(record, withChange(draft, record, change));
  const status = accept ? "accepted" : record.status;
  if (isSame(record, corrected) && status === record.status)
    throw new Refused("unchanged", `${id} says so already.`, [id]);
  draft.put(signed(corrected, status, act));
  if (record.kind === "time" && corrected.kind === "time")
    settleDates(draft, { before: record, after: corrected, act });
  settleSpeakers(draft, { act, moved: movedBy(corrected) });
  settleNewEntities(draft);
  settleEntities(draft);
}

/** The change with the ids of the entities that it makes. */
function withIds(draft: Draft, { id, change }: DecisionOf<"correct">): Correction {
  const toId = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(toId);
    const made = NewEntity.safeParse(value);
    return made.success ? resolveEntity(draft, made.data) : value;
  };
  const settled = Correction.safeParse(
    Object.fromEntries(Object.entries(change).map(([field, value]) => [field, toId(value)])),
  );
  if (settled.success) return settled.data;
  // Nothing but a new entity has changed, and it is of a kind that cannot stand there.
  const field = String(settled.error.issues[0]?.path[0]);
  const made = new Map(Object.entries(change)).get(field);
  const choice = NewEntity.safeParse(made);
  const kind = choice.success ? `a ${KINDS[choice.data.kind].label.toLowerCase()}` : "that";
  throw new Refused("misfit", `The ${field} of ${id} cannot be ${kind}. Choose another kind.`, [
    id,
  ]);
}

const movedBy = (record: Reviewed): ReadonlyMap<string, EntityId> =>
  new Map(record.kind === "mention" ? [[record.id, record.entity]] : []);

function refuseForeignFields({ id, kind }: Reviewed, change: Correction): void {
  const known = fieldsOf(kind);
  const foreign = Correction.keyof().options.find(
    (field) => field in change && !known.includes(field),
  );
  if (foreign === undefined) return;
  throw new Refused(
    "misfit",
    `${FIELD_WORDS[foreign]} (${foreign}) cannot be corrected of ${id}: of a ${KINDS[kind].label.toLowerCase()} one can correct ${known.map((field) => FIELD_WORDS[field]).join(", ")}.`,
    [id],
  );
}

/** Every id that a correction names must lead to a record of the kind that belongs there. */
function refuseUnknownIds(draft: Draft, change: Correction): void {
  const { entity, speaker, place, subject, object, voice } = change;
  const lists = [change.addressees, change.about, change.actors, change.recipients];
  const named = [entity, speaker, place, subject, object, voice, ...lists.flat()];
  for (const id of named) {
    if (typeof id !== "string" || draft.find(id) !== undefined) continue;
    throw new Refused("missing", `There is no record ${id}.`, [id]);
  }
}

function withChange(draft: Draft, record: Reviewed, change: Correction): object {
  const { span, cue, cueSense, content, evidence, ...plain } = change;
  const article = articleOf(record);
  const anchored = {
    ...(span === undefined ? {} : { anchor: anchorAt(draft, article, span) }),
    ...(content === undefined
      ? {}
      : { content: content.map((at) => anchorAt(draft, article, at)) }),
    ...(evidence === undefined
      ? {}
      : { evidence: evidence.map((at) => anchorAt(draft, article, at)) }),
    ...(record.kind === "statement" ? { cue: toCue(draft, record, { cue, cueSense }) } : {}),
  };
  return { ...record, ...unique(plain), ...anchored };
}

/** Each id once in a list. */
const unique = (change: object): object =>
  Object.fromEntries(
    Object.entries(change).map(([field, value]: [string, unknown]) => [
      field,
      Array.isArray(value) ? [...new Set<unknown>(value)] : value,
    ]),
  );

function toCue(
  draft: Draft,
  statement: Statement,
  { cue, cueSense }: Pick<Correction, "cue" | "cueSense">,
): Cue | null {
  const anchor =
    cue === undefined
      ? statement.cue?.anchor
      : cue === null
        ? undefined
        : anchorAt(draft, articleOf(statement), cue);
  return anchor === undefined
    ? null
    : { anchor, sense: cueSense ?? statement.cue?.sense ?? "said" };
}

/** @throws Refused with what does not fit the schema. */
function parsed({ id, kind }: Reviewed, record: object): Reviewed {
  const result = KINDS[kind].schema.safeParse(record);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refused(
    "misfit",
    `${id} cannot be corrected so: ${issue?.path.join(".")} ${issue?.message}.`,
    [id],
  );
}

type DateChange = {
  readonly before: TimeExpression;
  readonly after: TimeExpression;
  readonly act: Act;
};

/** Claims that have their date from these words get the new one. */
function settleDates(draft: Draft, { before, after, act }: DateChange): void {
  if (before.edtf === after.edtf) return;
  const claims = [...draft.of("statement"), ...draft.of("event"), ...draft.of("relation")];
  for (const claim of claims.filter(isOnRecord)) {
    if (claim.time?.expression !== before.id || claim.time.edtf !== before.edtf) continue;
    const time = { ...claim.time, edtf: after.edtf };
    const method = `${act.method}: the date follows the words that it is read from`;
    draft.put(signed({ ...claim, time }, claim.status, { ...act, method }));
  }
}
