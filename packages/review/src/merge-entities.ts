/** Entities that are one: whatever refers to the others refers to the one that stays. */
import type { Act, AnyRecord, Mention, Relation } from "@onrecord/domain";
import { isOnRecord, KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { DecisionOf } from "./decision.ts";
import type { Draft, EntityRecord } from "./draft.ts";
import { Refused } from "./edit.ts";
import { withEntities } from "./entity-references.ts";
import { redirect } from "./redirect.ts";
import { isReviewed, signed } from "./reviewed.ts";

export function mergeEntities(
  draft: Draft,
  { from, into }: DecisionOf<"merge-entities">,
  act: Act,
): void {
  const target = getEntity(draft, into);
  const sources = [...new Set(from)].map((id) => getEntity(draft, id));
  for (const source of sources) refuseMisfit(source, target);
  const gone = new Set<string>(sources.map(({ id }) => id));
  for (const relation of draft.of("relation"))
    if (joinsBoth(relation, new Set([...gone, into]))) dropRelation(draft, relation, act);
  for (const record of RECORD_KINDS.flatMap((kind) => draft.of(kind)))
    if (!gone.has(record.id)) lead(draft, { record, gone, into, act });
  for (const id of gone) draft.remove(id);
  dropRepeated(draft, into, act);
  draft.put(joined(target, sources));
}

export function getEntity(draft: Draft, id: string): EntityRecord {
  const record = draft.find(id);
  if (record !== undefined && "names" in record) return record;
  throw new Refused("missing", `There is no entity ${id}. It may have been merged into another.`, [
    id,
  ]);
}

function refuseMisfit(source: EntityRecord, target: EntityRecord): void {
  const ids = [source.id, target.id];
  if (source.id === target.id)
    throw new Refused("misfit", `${source.id} cannot be merged with itself.`, [source.id]);
  if (source.kind !== target.kind)
    throw new Refused(
      "misfit",
      `${source.id} is a ${KINDS[source.kind].label.toLowerCase()} and ${target.id} a ${KINDS[target.kind].label.toLowerCase()}; only entities of one kind can be one.`,
      ids,
    );
  for (const { scheme, value } of source.externalIds) {
    const other = target.externalIds.find((each) => each.scheme === scheme);
    if (other === undefined || other.value === value) continue;
    throw new Refused(
      "misfit",
      `${source.id} and ${target.id} are two in ${scheme}: ${value} and ${other.value}.`,
      ids,
    );
  }
}

const joinsBoth = ({ subject, object }: Relation, ids: ReadonlySet<string>): boolean =>
  subject !== object && ids.has(subject) && ids.has(object);

/** One cannot stand in a relation to itself. What somebody accepted says that the two are two. */
function dropRelation(draft: Draft, { id, status }: Relation, act: Act): void {
  if (status === "accepted")
    throw new Refused(
      "in-use",
      `${id}, which was accepted, says how the two stand to each other. Reject it first if they are one.`,
      [id],
    );
  draft.remove(id);
  redirect(draft, { from: id, to: null, act });
}

type Leading = {
  readonly record: AnyRecord;
  readonly gone: ReadonlySet<string>;
  readonly into: string;
  readonly act: Act;
};

function lead(draft: Draft, { record, gone, into, act }: Leading): void {
  let touched = false;
  const after = withEntities(record, (id) => {
    if (!gone.has(id)) return id;
    touched = true;
    return into;
  });
  if (touched) draft.put(isReviewed(after) ? signed(after, after.status, act) : after);
}

/** The same words may have named both: one mention of them is enough, the accepted one if there is one. */
function dropRepeated(draft: Draft, into: string, act: Act): void {
  const mentions = draft.of("mention").filter((each) => each.entity === into && isOnRecord(each));
  const places = Map.groupBy(
    mentions,
    ({ anchor }) => `${anchor.article} ${anchor.start} ${anchor.end}`,
  );
  for (const same of places.values()) {
    const [kept, ...others] = same.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (kept === undefined) continue;
    for (const { id } of others) {
      draft.remove(id);
      redirect(draft, { from: id, to: kept.id, act });
    }
  }
}

const rankOf = ({ status }: Mention): number => (status === "accepted" ? 0 : 1);

function joined(target: EntityRecord, sources: readonly EntityRecord[]): EntityRecord {
  const all = [target, ...sources];
  const names = unique(
    all.flatMap((each) => each.names),
    ({ text }) => text,
  );
  const externalIds = unique(
    all.flatMap((each) => each.externalIds),
    ({ scheme, value }) => `${scheme} ${value}`,
  );
  const description = all.map((each) => each.description).find((words) => words !== null) ?? null;
  return { ...target, names, description, externalIds };
}

/** The first of those with the same key. */
const unique = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
  [...Map.groupBy(all, keyOf).values()].flatMap((same) => same.slice(0, 1));
