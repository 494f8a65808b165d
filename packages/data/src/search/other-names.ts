/** A name that is searched for stands for its entity's other names: "Turkey" finds "Türkiye". */
import type { SearchExpression } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { findEntityPositions, readNamed } from "./find-entities.ts";
import type { WordQuery } from "./query/query.ts";
import { foldWords } from "./words.ts";

/** A name at the start of a row of words: how many of them it takes, and the entity's other names. */
export type KnownName = { readonly length: number; readonly others: readonly string[] };

export type OtherNames = {
  /** The longest name that the row begins with and that has others; undefined for none. */
  findAtStart(row: readonly string[]): KnownName | undefined;
};

/** How many entities are looked at; names stand in titles, and come first. */
const LOOK_AT = 50;

/** Names have no more words than this. */
const LONGEST_NAME = 8;

/** Beyond so many other names a search is no longer for a name. */
const MOST_OTHERS = 12;

const NONE: OtherNames = { findAtStart: () => undefined };

/** The other names of the entities that the words of a query may name in full. */
export function findOtherNames(db: Database, wanted: readonly WordQuery[]): OtherNames {
  const words = wanted.filter(({ kind }) => kind === "word").map(({ text }) => text);
  if (words.length === 0) return NONE;
  const parts = words.map((text): SearchExpression => ({ kind: "word", text }));
  const positions = findEntityPositions(db, { kind: "or", parts }, { limit: LOOK_AT });
  const others = new Map<string, string[]>();
  for (const { names } of readNamed(db, positions)) {
    for (const name of names) {
      const key = foldWords(name);
      const added = names.filter((other) => isAnother(foldWords(other), key));
      others.set(key.join(" "), [...(others.get(key.join(" ")) ?? []), ...added]);
    }
  }
  return {
    findAtStart(row) {
      for (let length = Math.min(row.length, LONGEST_NAME); length > 0; length -= 1) {
        const found = new Set(others.get(row.slice(0, length).flatMap(foldWords).join(" ")));
        if (found.size > 0) return { length, others: [...found].slice(0, MOST_OTHERS) };
      }
      return undefined;
    },
  };
}

/**
 * Whether a name adds anything to another. One that holds all words of the other is found anyway;
 * one with fewer of its words would find too much: "Lavrov" for "Sergei Lavrov".
 */
const isAnother = (name: readonly string[], typed: readonly string[]): boolean =>
  name.length > 0 &&
  !typed.every((word) => name.includes(word)) &&
  !name.every((word) => typed.includes(word));
