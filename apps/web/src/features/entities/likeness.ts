/** Whether two entities may be one: by their identifiers and their names, never by more than these. */
import type { EntityView } from "@onrecord/domain";
import { foldName } from "@onrecord/domain";

type Entity = Pick<EntityView["entity"], "names" | "externalIds" | "description">;

/** What two entities have in common, the strongest first. */
export const LIKENESSES = ["identifier", "name", "part", "initials"] as const;
export type Likeness = (typeof LIKENESSES)[number];

export const LIKENESS_WORDS: { readonly [L in Likeness]: string } = {
  identifier: "the same identifier elsewhere",
  name: "both go by one name",
  part: "one name is a part of the other",
  initials: "the same initials",
};

/** The strongest of what they have in common; undefined where there is nothing. */
export const findLikeness = (a: Entity, b: Entity): Likeness | undefined =>
  compareCalled(toCalled(a), toCalled(b));

/** An entity as it is compared: who is compared with many is taken apart once. */
export type Called = Pick<Entity, "externalIds"> & {
  /** The words of each of its names. */
  readonly names: readonly (readonly string[])[];
};

export const toCalled = (entity: Entity): Called => ({
  externalIds: entity.externalIds,
  names: calledOf(entity).map(wordsOf),
});

/** The likeness of two that are taken apart. */
export function compareCalled(a: Called, b: Called): Likeness | undefined {
  if (a.externalIds.some((id) => b.externalIds.some((other) => isSameId(id, other)))) {
    return "identifier";
  }
  const found = new Set(
    a.names.flatMap((name) => b.names.map((other) => findNameLikeness(name, other))),
  );
  return LIKENESSES.find((likeness) => found.has(likeness));
}

/** What it is called: its names; the words that describe it, where no article names it. */
export const calledOf = ({ names, description }: Entity): readonly string[] =>
  names.length === 0 && description !== null ? [description] : names.map(({ text }) => text);

type ExternalId = Entity["externalIds"][number];
const isSameId = (a: ExternalId, b: ExternalId): boolean =>
  a.scheme === b.scheme && a.value === b.value;

/** Words that say nothing of who is meant. */
const SMALL = new Set(["of", "the", "and", "for", "de", "la", "le", "du", "des", "al", "el"]);

/** The words of a name without accents and capitals; an abbreviation with points is one word. */
export const wordsOf = (name: string): readonly string[] =>
  foldName(name.replaceAll(/(?<=\b\p{Lu})\.(?=\p{Lu}\b)/gu, ""))
    .split(" ")
    .filter((word) => word !== "" && !SMALL.has(word));

function findNameLikeness(a: readonly string[], b: readonly string[]): Likeness | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  if (a.join(" ") === b.join(" ")) return "name";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word)) && short.join("").length > 2) return "part";
  return hasSameInitials(a, b) || isAcronym(short, long) ? "initials" : undefined;
}

/** "A. Diop" and "Abdoulaye Diop": the same last word, and the others begin alike, one of them a letter. */
function hasSameInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2 || a.at(-1) !== b.at(-1)) return false;
  return a.slice(0, -1).every((word, index) => {
    const other = b[index] ?? "";
    return word === other || (isLetter(word, other) && word[0] === other[0]);
  });
}

const isLetter = (a: string, b: string): boolean => a.length === 1 || b.length === 1;

/** "UN" and "United Nations". */
const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && short[0] === acronymOf(long);

/** The first letters of the words. */
export const acronymOf = (words: readonly string[]): string =>
  words.map((word) => word.slice(0, 1)).join("");
