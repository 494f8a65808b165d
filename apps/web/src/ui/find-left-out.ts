import { readParam } from "./address.ts";
import type { SearchParams } from "./address.ts";

/** What the address of a page may say. */
export type KnownParts = {
  /** The names of its parameters but for `sort`. */
  readonly names: readonly string[];
  /** The orders that there are. */
  readonly sorts?: readonly string[];
};

/** Added to addresses by those who pass them on, and asked for by nobody. */
const ADDED = /^utm_|clid$/u;
const LONGEST = 60;

/** The parts of an address that a page does not know: a name, or an order as it is written. */
export function findLeftOut(params: SearchParams, { names, sorts = [] }: KnownParts): string[] {
  const sort = readParam(params, "sort");
  const isSorted = sort === undefined || sorts.includes(sort);
  const unknown = Object.keys(params).filter(
    (name) =>
      !names.includes(name) &&
      name !== "sort" &&
      !ADDED.test(name) &&
      readParam(params, name) !== undefined,
  );
  return [...unknown, ...(isSorted ? [] : [`sort=${sort}`])].map(shorten);
}

const shorten = (part: string): string =>
  part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part;
