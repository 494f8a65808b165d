/** What two annotators say of the same thing, property by property. */
import type { ClaimTime, Event, Mention, Relation, Statement } from "@onrecord/domain";
import type { SameEntity } from "./align-entities.ts";
import { categoryOf } from "./item.ts";
import type { Match } from "./match-items.ts";

export type ComparedField = {
  readonly field: string;
  /** What each says, ids as they are; an empty string is nothing. */
  readonly first: string;
  readonly second: string;
  readonly same: boolean;
  /** Whether the values come from a closed list, so that chance can be reckoned with. */
  readonly isCategory: boolean;
};

/** Compares two records of one kind; entities are the same where `isSame` says so. */
export function compareFields({ first, second }: Match, isSame: SameEntity): ComparedField[] {
  const [one, other] = [first.record, second.record];
  if (one.kind === "mention" && other.kind === "mention") return mentionFields(one, other, isSame);
  if (one.kind === "statement" && other.kind === "statement")
    return statementFields(one, other, isSame);
  if (one.kind === "event" && other.kind === "event") return eventFields(one, other, isSame);
  if (one.kind === "relation" && other.kind === "relation")
    return relationFields(one, other, isSame);
  return one.kind === "time" && other.kind === "time"
    ? [plainly("date", one.edtf ?? "", other.edtf ?? "")]
    : [];
}

const mentionFields = (one: Mention, other: Mention, isSame: SameEntity): ComparedField[] => [
  category("type", categoryOf(one), categoryOf(other)),
  category("form", one.form, other.form),
  entity("entity", [one.entity, other.entity], isSame),
];

const statementFields = (one: Statement, other: Statement, isSame: SameEntity): ComparedField[] => [
  entity("speaker", [one.speaker, other.speaker], isSame),
  category("manner", one.manner, other.manner),
  category("cue", one.cue?.sense ?? "", other.cue?.sense ?? ""),
  entities("addressees", [one.addressees, other.addressees], isSame),
];

const eventFields = (one: Event, other: Event, isSame: SameEntity): ComparedField[] => [
  category("type", one.type, other.type),
  entities("actors", [one.actors, other.actors], isSame),
  entities("recipients", [one.recipients, other.recipients], isSame),
  entity("place", [one.place, other.place], isSame),
  plainly("date", dateOf(one.time), dateOf(other.time)),
];

const relationFields = (one: Relation, other: Relation, isSame: SameEntity): ComparedField[] => [
  category("predicate", one.predicate, other.predicate),
  entity("subject", [one.subject, other.subject], isSame),
  entity("object", [one.object, other.object], isSame),
];

const dateOf = (time: ClaimTime | null): string => time?.edtf ?? "";

const plainly = (field: string, first: string, second: string): ComparedField => ({
  field,
  first,
  second,
  same: first === second,
  isCategory: false,
});

const category = (field: string, first: string, second: string): ComparedField => ({
  ...plainly(field, first, second),
  isCategory: true,
});

const entity = (
  field: string,
  [first, second]: readonly [string | null, string | null],
  isSame: SameEntity,
): ComparedField => ({
  ...plainly(field, first ?? "", second ?? ""),
  same: isSame(first, second),
});

const entities = (
  field: string,
  [first, second]: readonly [readonly string[], readonly string[]],
  isSame: SameEntity,
): ComparedField => ({
  ...plainly(field, first.join(" "), second.join(" ")),
  same:
    first.length === second.length &&
    first.every((one) => second.some((other) => isSame(one, other))) &&
    second.every((other) => first.some((one) => isSame(one, other))),
});
