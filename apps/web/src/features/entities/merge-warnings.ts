/** What speaks against two entities being one. Where a register tells them apart, the merge is refused. */
import type { EntityView, Relation } from "@onrecord/domain";
import { PREDICATES } from "@onrecord/domain";

type Entity = EntityView["entity"];

export type MergeSide = {
  readonly entity: Entity;
  readonly name: string;
  /** Its relations that stand on the record. */
  readonly relations: readonly Relation[];
};

/** Reasons to look twice, in words; none where nothing was found, which proves nothing. */
export const findMergeWarnings = (
  from: MergeSide,
  into: MergeSide,
  nameOf: (id: string) => string,
): readonly string[] => [...typeWarnings(from, into), ...relationWarnings(from, into, nameOf)];

function typeWarnings({ entity: a, name }: MergeSide, { entity: b, name: other }: MergeSide) {
  if (a.kind === "person" || b.kind === "person" || a.type === b.type) return [];
  const [was, is] = [a, b].map(({ type }) => type.replaceAll("-", " "));
  return [`${name} is put down as: ${was}; ${other} as: ${is}. The second is kept.`];
}

/** Where one holds office, governs or lies, by the same kind of relation, elsewhere than the other. */
const TELLING = ["holds-office", "governs", "located-in", "part-of"] as const;

function relationWarnings(
  { entity: a, name, relations }: MergeSide,
  { entity: b, name: other, relations: others }: MergeSide,
  nameOf: (id: string) => string,
): readonly string[] {
  return TELLING.flatMap((predicate) => {
    const of = (all: readonly Relation[], id: string) =>
      all.filter((each) => each.predicate === predicate && each.subject === id);
    const [mine, theirs] = [of(relations, a.id), of(others, b.id)];
    const shared = mine.some(({ object }) => theirs.some((each) => each.object === object));
    if (mine.length === 0 || theirs.length === 0 || shared) return [];
    const [here, there] = [mine, theirs].map((all) =>
      [...new Set(all.map(({ object }) => nameOf(object)))].join(", "),
    );
    const { label } = PREDICATES[predicate];
    return [`${name}: ${label} ${here}; ${other}: ${label} ${there}.`];
  });
}
