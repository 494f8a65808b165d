/**
 * What a set of documents is counted from. Of a frequent word, of a facet's value and of the whole segment the counts are kept, and only
 * what sets them apart from the set is looked at: of "a and b" what is in `a` alone, of "a or b" what is in both. Each way looks at as
 * many documents as the sizes of the sets tell, so that the least is known before any is looked at. All are exact.
 */
import { facetTerm } from "../segment/segment-names.ts";
import type { Segment } from "../segment/segment.ts";
import type { SegmentSearch } from "./find-matches.ts";
import { listDifference, listNeither, listRepeats } from "./listed-sets.ts";
import type { MatchSet } from "./match-set.ts";
import { documentsOf, toFullSet } from "./match-set.ts";
import type { PlanNode } from "./query-plan.ts";

type Sign = 1 | -1;

/** A set whose counts are kept under a name, those of removed documents included. */
export type NamedSet = { readonly name: string; readonly set: MatchSet };

export type SignedBase = { readonly sign: Sign; readonly base: NamedSet };

/** A set is what is in the bases, less what is in those with -1, with and less the rest in the same way. */
export type Composition = {
  readonly bases: readonly SignedBase[];
  /** A document may be in it twice, and then counts twice. */
  readonly rest: { readonly sign: Sign; readonly documents: Uint32Array };
};

/** How many documents a way looks at, and how it goes. */
export type Way = {
  readonly cost: number;
  readonly bases: number;
  readonly compose: () => Composition;
};

/** What is asked of a segment: the plan's root, what it matches, and how many counts there are to add up for each base. */
export type Asked = {
  readonly search: SegmentSearch;
  readonly root: PlanNode;
  readonly matches: MatchSet;
  readonly width: number;
};

/** Sets of fewer documents are looked at at once. */
const FEW = 64;
/** To use a base is as much as to look at so many documents, */
const BASE_COST = 32;
/** and to add so many of its counts as much as to look at one. */
const COUNTS_A_DOCUMENT = 8;

const allOf = (segment: Segment): NamedSet => {
  const set = segment.remember("all", () => {
    const value = toFullSet(segment.documents);
    return { value, bytes: segment.documents / 8 };
  });
  return { name: "all", set };
};

const plus = (base: NamedSet): SignedBase => ({ sign: 1, base });
const minus = (base: NamedSet): SignedBase => ({ sign: -1, base });

/** What a base itself is counted from: its own documents, or the whole segment less what is not in it. */
export const composeBase = (segment: Segment, base: NamedSet): Composition => {
  const all = allOf(segment);
  return base.name === all.name || base.set.count * 2 <= segment.documents
    ? composeDirectly(base.set)
    : toCover(all, base.set).compose();
};

export const composeDirectly = (set: MatchSet): Composition => ({
  bases: [],
  rest: { sign: 1, documents: documentsOf(set) },
});

/** From a base that has all of the set, less what it has besides. */
const toCover = (base: NamedSet, matches: MatchSet): Way => {
  const cost = base.set.count - matches.count;
  return {
    cost,
    bases: 1,
    compose: () => ({
      bases: [plus(base)],
      rest: { sign: -1, documents: listDifference(base.set, matches, cost) },
    }),
  };
};

/** From bases of which each has some, less what more than one has. */
const toSum = ({ search, matches }: Asked, bases: readonly NamedSet[]): Way => {
  const { removed, documents } = search.segment;
  const cost = bases.reduce((sum, { set }) => sum + set.count, 0) - matches.count;
  const sets = bases.map(({ set }) => set);
  return {
    cost,
    bases: bases.length,
    compose: () => ({
      bases: bases.map(plus),
      // What was removed is in none: it counts as seen before the first.
      rest: {
        sign: -1,
        documents: listRepeats(sets, { seen: removed, total: documents, count: cost }),
      },
    }),
  };
};

/** What both have: a + b - all, and what neither has. Holds where nothing was removed. */
const toBoth = ({ search, matches }: Asked, a: NamedSet, b: NamedSet): Way => {
  const { segment } = search;
  const total = segment.documents;
  const cost = total - a.set.count - b.set.count + matches.count;
  return {
    cost,
    bases: 3,
    compose: () => ({
      bases: [plus(a), plus(b), minus(allOf(segment))],
      rest: { sign: 1, documents: listNeither(a.set, b.set, { total, count: cost }) },
    }),
  };
};

/** What `a` has and `b` has not: all - b, less what neither has. Holds where nothing was removed. */
const toOne = ({ search, matches }: Asked, a: NamedSet, b: NamedSet): Way => {
  const { segment } = search;
  const total = segment.documents;
  const cost = total - b.set.count - matches.count;
  return {
    cost,
    bases: 2,
    compose: () => ({
      bases: [plus(allOf(segment)), minus(b)],
      rest: { sign: -1, documents: listNeither(a.set, b.set, { total, count: cost }) },
    }),
  };
};

/** The set of a part of the plan, if its counts are worth keeping. */
const toNamed = ({ segment, postingsOf }: SegmentSearch, part: PlanNode): NamedSet | undefined => {
  if (part.kind === "leaf") {
    return { name: part.leaf.name, set: postingsOf(part.leaf) };
  }
  const [value, second] = part.kind === "facet" ? part.values : [];
  if (part.kind !== "facet" || value === undefined || second !== undefined) return undefined;
  const term = facetTerm(part.field, value);
  return { name: term, set: segment.postings(term) };
};

const waysOfAll = (asked: Asked, parts: readonly PlanNode[]): Way[] => {
  const { search, matches } = asked;
  const wanted = parts.flatMap((part) => toNamed(search, part) ?? []);
  const ways = wanted.map((base) => toCover(base, matches));
  const [first, second, third] = parts;
  const isPair = second !== undefined && third === undefined;
  if (!isPair || search.segment.removed !== undefined) return ways;
  const [a, b] = wanted;
  if (a !== undefined && b !== undefined) return [...ways, toBoth(asked, a, b)];
  const excluded = [first, second].find((part) => part?.kind === "not");
  const named = excluded?.kind === "not" ? toNamed(search, excluded.part) : undefined;
  return a === undefined || named === undefined ? ways : [...ways, toOne(asked, a, named)];
};

const waysOfAny = (asked: Asked, parts: readonly PlanNode[]): Way[] => {
  const named = parts.map((part) => toNamed(asked.search, part));
  const bases = named.filter((base) => base !== undefined);
  return bases.length === named.length ? [toSum(asked, bases)] : [];
};

/** The ways there are, from the whole segment among them. */
export const findWays = (asked: Asked): Way[] => {
  const { root, search, matches } = asked;
  const whole = toCover(allOf(search.segment), matches);
  if (root.kind === "and") return [whole, ...waysOfAll(asked, root.parts)];
  if (root.kind === "or") return [whole, ...waysOfAny(asked, root.parts)];
  const named = toNamed(search, root);
  return named === undefined ? [whole] : [whole, toCover(named, matches)];
};

/** The least work for counting what the plan matches in a segment: as many documents as are looked at, or what costs as much. */
export const findLeastWay = (asked: Asked): Pick<Way, "cost" | "compose"> => {
  const { matches, width } = asked;
  const direct = { cost: matches.count, compose: () => composeDirectly(matches) };
  if (matches.count <= FEW) return direct;
  const costOf = ({ cost, bases }: Way): number =>
    cost + bases * (BASE_COST + width / COUNTS_A_DOCUMENT);
  const best = findWays(asked).reduce((least, way) => (costOf(way) < costOf(least) ? way : least));
  const cost = costOf(best);
  return cost < matches.count ? { cost, compose: best.compose } : direct;
};

/** Sets that together have all that the plan matches, and may have more: each of the answers is such a cover. */
export const findCovers = ({ search, root }: Asked): (readonly NamedSet[])[] => {
  const whole = [allOf(search.segment)];
  if (root.kind === "and") {
    const wanted = root.parts.flatMap((part) => toNamed(search, part) ?? []);
    return wanted.length === 0 ? [whole] : wanted.map((set) => [set]);
  }
  const parts = root.kind === "or" ? root.parts : [root];
  const named = parts.flatMap((part) => toNamed(search, part) ?? []);
  if (named.length < parts.length) return [whole];
  const size = named.reduce((sum, { set }) => sum + set.count, 0);
  return size > search.segment.documents ? [whole, named] : [named];
};
