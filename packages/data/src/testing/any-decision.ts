/** For tests: decisions of all kinds on whatever a collection holds, most of them sensible. */
import type { Dataset } from "@onrecord/domain";
import { anchorsOf } from "@onrecord/domain";
import { Decision, isReviewed } from "@onrecord/review";
import type { Reviewed } from "@onrecord/review";
import fc from "fast-check";

/** Numbers that choose among what is there when the decision is made. */
export type Choice = { readonly action: Decision["action"]; readonly picks: readonly number[] };

export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  action: fc.constantFrom(
    "accept",
    "reject",
    "reopen",
    "correct",
    "split",
    "join",
    "add",
    "merge-entities",
    "split-entity",
  ),
  picks: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
});

/** The decision that the numbers come to in a dataset; undefined where there is nothing to decide on. */
export function decisionOf({ action, picks }: Choice, dataset: Dataset): Decision | undefined {
  const records: readonly Reviewed[] = [
    ...dataset.mentions,
    ...dataset.times,
    ...dataset.statements,
    ...dataset.events,
    ...dataset.relations,
  ].filter(isReviewed);
  const entities = [...dataset.people, ...dataset.organizations, ...dataset.places];
  const pick = <T>(all: readonly T[], at: number): T | undefined =>
    all[(picks[at] ?? 0) % Math.max(1, all.length)];
  const record = pick(records, 0);
  const entity = pick(entities, 1);
  if (record === undefined || entity === undefined) return undefined;
  const choice = (picks[5] ?? 0) % 2 === 0 ? entity.id : { kind: entity.kind, name: "Kidal" };
  const draft = toDraft(action, {
    record,
    entity,
    choice,
    records,
    other: pick(records, 2),
    some: (picks[3] ?? 0) % 40,
    twin: pick(
      entities.filter(({ kind }) => kind === entity.kind),
      4,
    ),
  });
  const parsed = Decision.safeParse(draft);
  return parsed.success ? parsed.data : undefined;
}

type Picked = {
  readonly record: Reviewed;
  readonly entity: { readonly id: string };
  readonly choice: unknown;
  readonly records: readonly Reviewed[];
  readonly other: Reviewed | undefined;
  readonly some: number;
  readonly twin: { readonly id: string } | undefined;
};

function toDraft(action: Choice["action"], picked: Picked): object {
  const { record, entity, other, some, twin, choice, records } = picked;
  const ids = [...new Set([record.id, other?.id ?? record.id])];
  const anchor = anchorsOf(record)[0]?.value;
  const span = { start: anchor?.start ?? 0, end: Math.max(1, (anchor?.end ?? 1) + some - 10) };
  switch (action) {
    case "accept":
    case "reject":
    case "reopen":
      return { action, ids };
    case "correct":
      return {
        action,
        id: record.id,
        change: toChange(record, span, choice),
        accept: some % 3 > 0,
      };
    case "split":
      return { action, id: record.id, at: (anchor?.start ?? 0) + some };
    case "join":
      return { action, ids: neighboursOf(record, records) };
    case "add": {
      // Often the very words of another one, which then name two.
      const words = some % 2 === 0 ? { start: anchor?.start, end: anchor?.end } : span;
      return {
        action,
        record: { kind: "mention", article: anchor?.article, span: words, entity: choice },
      };
    }
    case "merge-entities":
      return { action, from: [entity.id], into: twin?.id };
    case "split-entity": {
      const moved = records.filter((each) => each.kind === "mention" && each.entity === entity.id);
      const to = { kind: entity.id.split("/")[0], name: "Barkhane" };
      return {
        action,
        id: entity.id,
        moved: moved.slice(0, 1 + (some % 4)).map(({ id }) => id),
        to,
      };
    }
  }
}

function toChange(record: Reviewed, span: object, choice: unknown): object {
  switch (record.kind) {
    case "mention":
      return record.id.length % 2 === 0 ? { entity: choice } : { span };
    case "time":
      return record.id.length % 2 === 0 ? { edtf: null } : { span };
    case "statement":
      return record.id.length % 2 === 0
        ? { content: [span], evidence: [span] }
        : { speaker: choice };
    case "event":
      return { actors: [choice], description: "Something else happened." };
    case "relation":
      return { object: choice };
  }
}

/** A record and the next of its kind, which in a mention's case names the same. */
function neighboursOf(record: Reviewed, records: readonly Reviewed[]): readonly string[] {
  const same = records.filter(
    (each) =>
      each.kind === record.kind &&
      (each.kind !== "mention" || record.kind !== "mention" || each.entity === record.entity),
  );
  const at = same.indexOf(record);
  return same.slice(at, at + 2).map(({ id }) => id);
}
