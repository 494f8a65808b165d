/** How what a search found is counted: from its documents, or value by value from bits. Both are exact; what takes less is taken. */
import type { FacetMeta } from "../segment/segment-meta.ts";
import type { Segment } from "../segment/segment.ts";
import type { Asked, NamedSet } from "./composition.ts";
import { findCovers } from "./composition.ts";

/** What counting a value takes, in nanoseconds or so: for each document of the segment, and for itself. */
const VALUE_DOCUMENT = 1 / 110;
const VALUE = 200;
/** What a document that is looked at takes: for its days, for all facets of one value a document, and for the others too. */
const DOCUMENT_DAYS = 3;
const DOCUMENT_SINGLE = 6;
const DOCUMENT_ALL = 24;
/** To count both ways is more than one of them. */
const BOTH_WAYS = 25_000;
/** A value that is told is one of so many that are counted, where the bounds are tight. */
const LOOKS = 1.5;
/** Facets of one value a document have few values, and more of them are about as frequent. */
const EVEN = 3;
/** Fewer documents than one in so many of a segment are looked at in any case. */
const FEW = 64;

/** Which values of facets are told: the most frequent `limit` of each field. */
export type WantedFacets = { readonly fields: readonly string[]; readonly limit: number };

/** How many documents are looked at where bits are not counted, and whether they are counted in any case. */
export type CountingChoice = { readonly cost: number; readonly alwaysBits: boolean };

const sizeOf = (cover: readonly NamedSet[]): number =>
  cover.reduce((sum, { set }) => sum + set.count, 0);

const toTime = ({ documents }: Segment, values: number): number =>
  values * (documents * VALUE_DOCUMENT + VALUE);

const isFew = ({ search, matches }: Asked, cost: number): boolean =>
  matches.kind === "sparse" || cost * FEW < search.segment.documents;

const sumValues = (facets: readonly FacetMeta[], most: number): number =>
  facets.reduce((sum, { values }) => sum + Math.min(values, most), 0);

/** Which of the facets are counted from bits: all, or those of several values a document, or none. */
export const findBitFields = (
  asked: Asked,
  { fields, limit }: WantedFacets,
  { cost, alwaysBits }: CountingChoice,
): readonly string[] => {
  if (alwaysBits) return fields;
  if (isFew(asked, cost)) return [];
  const { segment } = asked.search;
  const facets = segment.meta.facets.filter(({ field }) => fields.includes(field));
  const several = facets.filter(({ form }) => form === "several");
  const single = facets.filter(({ form }) => form !== "several");
  // The smaller the set beside its covers, the more values may be among the most frequent.
  const least = Math.min(...findCovers(asked).map(sizeOf));
  const looked = (LOOKS * limit * least) / Math.max(1, asked.matches.count);
  const severalTime = toTime(segment, sumValues(several, looked));
  const allTime = severalTime + toTime(segment, sumValues(single, EVEN * looked));
  const splitTime = BOTH_WAYS + severalTime + cost * DOCUMENT_SINGLE;
  const documentsTime = cost * (several.length === 0 ? DOCUMENT_SINGLE : DOCUMENT_ALL);
  const best = Math.min(allTime, splitTime, documentsTime);
  if (best === documentsTime) return [];
  return best === allTime ? fields : several.map(({ field }) => field);
};

/** Whether so many years are counted from bits, one by one. */
export const areYearsBits = (
  asked: Asked,
  years: number,
  { cost, alwaysBits }: CountingChoice,
): boolean =>
  Number.isFinite(years) &&
  (alwaysBits ||
    (!isFew(asked, cost) && toTime(asked.search.segment, years) < cost * DOCUMENT_DAYS));
