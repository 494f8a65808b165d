/** How alike two texts are, exactly, and whether that makes them copies of one story. */
import type { FirstPlaces } from "./first-places.ts";
import { findPlace, NOWHERE, toFirstPlaces } from "./first-places.ts";
import type { Shingles } from "./shingles.ts";
import { SHORTEST } from "./story-keys.ts";

/** Shares from 0 to 1, over the distinct shingles of two texts. */
export type Likeness = {
  /** Distinct shingles of the text that has fewer. */
  readonly shorter: number;
  /** Shingles of both over shingles of either (Jaccard). */
  readonly resemblance: number;
  /** Of the shorter text's shingles, those that stand in the opening of the longer: a cut copy. */
  readonly opening: number;
};

/** How much further than the shorter text's length its shingles may stand in the longer. */
const ROOM_FACTOR = 1.25;
const ROOM = 10;

/** Compares two texts; the same either way round. */
export function toLikeness(one: Shingles, other: Shingles): Likeness {
  const [first, second] = [firstPlacesOf(one), firstPlacesOf(other)];
  const shared = countWithin(first, second, NOWHERE);
  const union = first.size + second.size - shared;
  return {
    shorter: Math.min(first.size, second.size),
    resemblance: union === 0 ? 0 : shared / union,
    // Of two texts of about one length either may be the cut one.
    opening: Math.max(
      shareInOpening(first, second, one.hashes.length),
      shareInOpening(second, first, other.hashes.length),
    ),
  };
}

/** Kept as long as the shingles are: a text in a form that many fill in is compared with many. */
const places = new WeakMap<Shingles, FirstPlaces>();

function firstPlacesOf(shingles: Shingles): FirstPlaces {
  const known = places.get(shingles);
  if (known !== undefined) return known;
  const found = toFirstPlaces(shingles);
  places.set(shingles, found);
  return found;
}

/** The share of a text's shingles that another has where it begins. */
function shareInOpening(text: FirstPlaces, other: FirstPlaces, length: number): number {
  const end = Math.round(length * ROOM_FACTOR) + ROOM;
  return text.size === 0 ? 0 : countWithin(text, other, end) / text.size;
}

/** How many shingles of one text stand in another before a place. */
function countWithin(text: FirstPlaces, other: FirstPlaces, end: number): number {
  let count = 0;
  for (let index = 0; index < text.size; index += 1) {
    if (findPlace(other, text.hashes[index] ?? 0) < end) count += 1;
  }
  return count;
}

/** What is asked of two texts, by the length of the shorter. The ADR says how this was measured. */
const DEMANDS: readonly {
  readonly below: number;
  readonly resemblance: number;
  readonly opening: number;
}[] = [
  { below: SHORTEST, resemblance: Number.POSITIVE_INFINITY, opening: Number.POSITIVE_INFINITY },
  // A short item is often a form that is filled in anew each day: one other word, another event.
  { below: 40, resemblance: Number.POSITIVE_INFINITY, opening: 1 },
  { below: 80, resemblance: 0.75, opening: 0.9 },
  { below: Number.POSITIVE_INFINITY, resemblance: 0.4, opening: 0.6 },
];

/** Whether two texts are copies of one story. */
export function isSameStory({ shorter, resemblance, opening }: Likeness): boolean {
  const demand = DEMANDS.find(({ below }) => shorter < below);
  return demand !== undefined && (resemblance >= demand.resemblance || opening >= demand.opening);
}
