/**
 * From a name in an article to the entities that a collection has. Never a wrong link where an open
 * question would do: a candidate must be clear, and clearly better than the next.
 */
import type { EntityKind } from "@onrecord/domain";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { findNational, isShared } from "../gazetteer/find-national.ts";
import { spellOut } from "../gazetteer/spell-out.ts";
import { foldName } from "./cluster.ts";

/** An entity that is there already. */
export type KnownEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** ISO codes of the countries that it is tied to, where the collection tells. */
  readonly countries?: readonly string[];
};

/** What an article tells about somebody whom it names. */
export type NamedEntity = {
  readonly kind: EntityKind;
  /** All names that the article uses, the fullest first. */
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** All countries that the article names, worked out where the question comes up. */
  readonly around?: () => readonly string[];
};

/** An entity that may be meant, from 0 to 1. */
export type LinkCandidate = { readonly id: string; readonly score: number };

/** `linked` is the entity that is clearly meant, if one is; the candidates are the open question. */
export type Link = {
  readonly linked: string | null;
  readonly candidates: readonly LinkCandidate[];
};

/** "U.S. Air Force" is kept as "United States Air Force" is. */
const foldSpelled = (name: string): string => foldName(spellOut(name));

const CLEAR = 0.8;
const MARGIN = 0.25;

/** Entities by their names. */
export class EntityIndex {
  readonly #byName = new Map<string, KnownEntity[]>();
  /** By id, the names under which an entity is kept. */
  readonly #namesOf = new Map<string, Set<string>>();

  constructor(entities: readonly KnownEntity[]) {
    for (const entity of entities) this.add(entity);
  }

  add(entity: KnownEntity): void {
    for (const name of new Set(entity.names.map(foldSpelled))) {
      if (name === "") continue;
      const names = this.#namesOf.get(entity.id);
      if (names === undefined) this.#namesOf.set(entity.id, new Set([name]));
      else names.add(name);
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, [entity]);
      else {
        // What was learnt later of the same entity takes its place.
        const at = known.findIndex(({ id }) => id === entity.id);
        if (at === -1) known.push(entity);
        else known[at] = entity;
      }
    }
  }

  /** Forgets an entity, under all of its names. */
  remove(id: string): void {
    for (const name of this.#namesOf.get(id) ?? []) {
      const left = (this.#byName.get(name) ?? []).filter((entity) => entity.id !== id);
      if (left.length === 0) this.#byName.delete(name);
      else this.#byName.set(name, left);
    }
    this.#namesOf.delete(id);
  }

  /** Who of the known entities may be meant, the likeliest first. */
  find(named: NamedEntity): Link {
    const scores = new Map<string, number>();
    for (const [at, name] of named.names.entries()) {
      for (const alias of [name, ...titlesOf(name, named)]) {
        const folded = foldSpelled(alias);
        for (const entity of this.#byName.get(folded) ?? []) {
          const score = scoreOf({ entity, named, folded }) * (at === 0 ? 1 : 0.9);
          scores.set(entity.id, Math.max(scores.get(entity.id) ?? 0, score));
        }
      }
    }
    const candidates = [...scores]
      .map(([id, score]) => ({ id, score }))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const [first, second] = candidates;
    const isClear =
      first !== undefined && first.score >= CLEAR && first.score - (second?.score ?? 0) >= MARGIN;
    return { linked: isClear ? first.id : null, candidates };
  }
}

/** How else a name may be kept; "Senate" stands for the one of the only country that is named. */
function titlesOf(name: string, { kind, countries, around }: NamedEntity): string[] {
  const titles = findInGazetteer(name).map(({ title }) => title);
  if (kind !== "organization" || !isShared(name)) return titles;
  const codes = new Set([...countries, ...(around?.() ?? [])]);
  const national = codes.size === 1 ? findNational(name, [...codes]) : undefined;
  if (codes.size === 0) return titles;
  return national === undefined
    ? []
    : [national, ...findInGazetteer(national).map(({ title }) => title)];
}

type Pair = { readonly entity: KnownEntity; readonly named: NamedEntity; readonly folded: string };

/**
 * A whole name of a person is clear where no country speaks against it; a bare family name is a
 * question, and so is a body that many countries have: "Senate". Another kind or another country is somebody else.
 */
function scoreOf({ entity, named, folded }: Pair): number {
  if (entity.kind !== named.kind) return 0.1;
  const { countries = [] } = entity;
  const tied = countries.length > 0 && named.countries.length > 0;
  const agrees = tied && countries.some((code) => named.countries.includes(code));
  if (tied && !agrees) return 0.2;
  if (isElsewhere(entity, named)) return 0.5;
  if (entity.kind === "person" && !folded.includes(" ")) return agrees ? 0.6 : 0.4;
  if (entity.kind === "organization" && isShared(folded)) return agrees ? 0.9 : 0.5;
  return agrees ? 0.98 : 0.9;
}

/** Somebody of a country that the article never names, among others that it does: a question. */
function isElsewhere(
  { kind, countries = [] }: KnownEntity,
  { countries: own, around }: NamedEntity,
): boolean {
  if (kind !== "person" || countries.length === 0 || own.length > 0) return false;
  const named = around?.() ?? [];
  return named.length > 0 && !countries.some((code) => named.includes(code));
}
