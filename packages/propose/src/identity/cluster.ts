/** Everything in an article that is the same somebody or something. */
import type { EntityKind, MentionForm, Span } from "@onrecord/domain";
import { isFirstName, FEMALE_NAMES, MALE_NAMES } from "../lexicon/first-names.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import type { GazetteerEntry } from "../gazetteer/gazetteer.ts";
import { isShared } from "../gazetteer/find-national.ts";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";

export type Gender = "m" | "f";

/** Words that name somebody or something, and the number of their cluster. */
export type ResolvedMention = Span & {
  readonly form: MentionForm;
  readonly cluster: number;
  readonly confidence: number;
  readonly rule: string;
};

/** What is known of one cluster; it grows while the article is read. */
export type Cluster = {
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest name, null where the article never names it. */
  name: string | null;
  /** All names as they are written, without honorifics. */
  readonly names: Set<string>;
  /** A description, for what is never named. */
  description: string | null;
  gender: Gender | null;
  /** Titles and offices in small letters, with the country where one is told. */
  readonly titles: Set<string>;
  /** ISO codes of countries that the article ties it to. */
  readonly countries: Set<string>;
  readonly known: GazetteerEntry | null;
};

/** The clusters of an article, by number. */
export class Clusters {
  readonly all: Cluster[] = [];
  /** People by the words of their names. */
  readonly #peopleByWord = new Map<string, Set<Cluster>>();

  /** A name more by which the article calls somebody or something. */
  addName(cluster: Cluster, name: string): void {
    cluster.names.add(name);
    if (cluster.kind !== "person") return;
    for (const word of surnameWords(name)) {
      const people = this.#peopleByWord.get(word) ?? new Set();
      this.#peopleByWord.set(word, people.add(cluster));
    }
  }

  /** The people who share a word with a name, the given name left out: who shares none is somebody else. */
  peopleLike(name: string): Cluster[] {
    const people = new Set(
      surnameWords(name).flatMap((word) => [...(this.#peopleByWord.get(word) ?? [])]),
    );
    return [...people].toSorted((a, b) => a.id - b.id);
  }

  create(
    facts: Pick<Cluster, "kind" | "name" | "description"> & { known?: GazetteerEntry | null },
  ): Cluster {
    const { kind, name, description, known = null } = facts;
    const cluster: Cluster = {
      id: this.all.length,
      kind,
      name,
      names: new Set(),
      description,
      gender: kind === "person" && name !== null ? genderOf(name) : null,
      titles: new Set(),
      countries: new Set(
        known?.country === undefined || known.country === null ? [] : [known.country],
      ),
      known,
    };
    this.all.push(cluster);
    if (name !== null) this.addName(cluster, name);
    return cluster;
  }
}

/** The words of a person's name but for the given name, as they are compared; the only one, where there is one. */
function surnameWords(name: string): readonly string[] {
  const words = foldName(name).split(" ");
  return words.length < 2 ? words : words.slice(1);
}

/** The gender that a given name mostly tells; null where it tells none. */
export function genderOf(name: string): Gender | null {
  const [first = ""] = name.split(" ");
  const [male, female] = [MALE_NAMES.has(first), FEMALE_NAMES.has(first)];
  if (male === female) return null;
  return male ? "m" : "f";
}

export const genderOfHonorific = (honorific: string | null): Gender | null =>
  honorific === null ? null : (HONORIFICS.get(honorific) ?? null);

/** Names that were folded before: an article compares the same few with each other again and again. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** A name in the form in which names are compared. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = foldAnew(name);
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(name, made);
  return made;
}

const foldAnew = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{Sc}]+/gu, " ")
    .replace(/^the /u, "")
    .trim();

/** Whether the shorter of two names of people may stand for the longer: "Diop", "A. Diop". */
export function mayBeSamePerson(a: string, b: string): boolean {
  const [short, long] = [foldName(a).split(" "), foldName(b).split(" ")].toSorted(
    (x, y) => x.length - y.length,
  );
  if (short === undefined || long === undefined || short.length === 0) return false;
  if (short.join(" ") === long.join(" ")) return true;
  if (short.length === 1) {
    const [word = ""] = short;
    return (
      word === long.at(-1) ||
      (word === long[0] && isFirstName(a.split(" ")[0] ?? "") && false) ||
      isSurnamePart(word, long)
    );
  }
  const same =
    short.at(-1) === long.at(-1) ||
    (short.at(-1) === long.at(-2) && /^(?:jr|sr|ii|iii|iv)$/u.test(long.at(-1) ?? ""));
  const firsts = [short[0] ?? "", long[0] ?? ""];
  const isInitial = firsts.some((word) => word.length === 1) && firsts[0]?.[0] === firsts[1]?.[0];
  return same && (firsts[0] === firsts[1] || isInitial);
}

/** "De Vincenti" of "Claudio De Vincenti"; not the given name. */
const isSurnamePart = (word: string, long: readonly string[]): boolean =>
  long.length > 2 && long.slice(1).includes(word) && word.length > 3;

/**
 * The entry of the gazetteer that a name of this kind stands for. "Senate", which many countries have,
 * is that of a country that the article names, where it names any (ISO 3166-1 alpha-2 codes).
 */
export const findKnown = (
  name: string,
  kind: EntityKind,
  around: ReadonlySet<string> = new Set(),
): GazetteerEntry | null =>
  findInGazetteer(name).find(
    (entry) =>
      entry.kind === kind &&
      (entry.country === null || around.size === 0 || around.has(entry.country) || !isShared(name)),
  ) ?? null;

/** The initials of a name of several words, small words left out: "FCP". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
