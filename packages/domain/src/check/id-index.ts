/** The ids of a dataset: which records have them, and which are only referred to. */
import { findKind } from "../dataset/kinds.ts";
import type { AnyRecord } from "../dataset/kinds.ts";
import { findNearest } from "./nearest.ts";
import { findId } from "./parse-dataset.ts";
import { referencesOf } from "./record-parts.ts";

/**
 * Keeps one slip from being reported many times: what a refused record or a mistyped reference may
 * have meant does not look unused, and what refers to a refused record does not look dangling.
 */
export type IdOptions = {
  /** What may be meant, where that was worked out of more records than these: nothing is guessed here. */
  readonly meant?: ReadonlySet<string>;
};

export class IdIndex {
  readonly #byId = new Map<string, AnyRecord>();
  readonly #refusedIds = new Set<string>();
  readonly #meant: Set<string>;
  readonly #suggestions = new Map<string, string | undefined>();

  constructor(
    records: readonly AnyRecord[],
    refused: readonly unknown[],
    { meant }: IdOptions = {},
  ) {
    this.#meant = new Set(meant);
    for (const record of records) {
      if (!this.#byId.has(record.id)) this.#byId.set(record.id, record);
    }
    for (const value of refused) {
      const id = findId(value);
      if (id !== undefined) this.#refusedIds.add(id);
      if (meant === undefined) collectStrings(value, this.#meant);
    }
    if (meant !== undefined) return;
    for (const { value } of records.flatMap(referencesOf)) this.#addReference(value);
  }

  #addReference(id: string): void {
    if (this.isKnown(id) || this.#suggestions.has(id)) return;
    const kind = findKind(id);
    const alike = [...this.#byId.keys()].filter((other) => findKind(other) === kind);
    const suggestion = findNearest(id, alike);
    this.#suggestions.set(id, suggestion);
    if (suggestion !== undefined) this.#meant.add(suggestion);
  }

  /** The first record with this id. */
  find(id: string): AnyRecord | undefined {
    return this.#byId.get(id);
  }

  /** Whether a record has this id, be it one whose fields do not fit: that is reported already. */
  isKnown(id: string): boolean {
    return this.#byId.has(id) || this.#refusedIds.has(id);
  }

  /** The id that a dangling reference was most likely meant to be. */
  findSuggestion(id: string): string | undefined {
    return this.#suggestions.get(id);
  }

  /** Whether a refused record or a mistyped reference may mean this id or text file. */
  mayBeMeant(word: string): boolean {
    return this.#meant.has(word);
  }
}

/** All texts inside a value that is no record. A list of what is left to see, not recursion: the
 * value may be nested as deeply as its author liked. */
export function collectStrings(value: unknown, into: Set<string>): void {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string") into.add(next);
    else if (typeof next === "object" && next !== null) {
      for (const part of Object.values(next)) left.push(part);
    }
  }
}
