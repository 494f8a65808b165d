/**
 * The keys under which a text is found by its near duplicates. MinHash with one permutation: of all
 * its shingles, the few with the smallest hashes, and so again of its opening. Two texts that share
 * most of their shingles share most of these, and a text that was cut keeps those of its opening.
 * Broder, On the resemblance and containment of documents (1997): https://doi.org/10.1109/SEQUEN.1997.666900
 */
import type { Shingles } from "./shingles.ts";
import { checkOf } from "./shingles.ts";

/** How many keys come from how many of a text's first shingles. */
const SAMPLES: readonly { readonly first: number; readonly keys: number }[] = [
  { first: Number.POSITIVE_INFINITY, keys: 8 },
  { first: 48, keys: 4 },
  { first: 16, keys: 2 },
];

/** A text shorter than this many shingles (twenty words) is in no story and has no keys. */
export const SHORTEST = 16;

/** Two texts are compared when they share so many keys. */
export const SHARED_KEYS = 2;

/**
 * The keys of a text, ascending: at most fourteen whole numbers below 2^52, and none where the text
 * is too short to be in a story.
 */
export function toStoryKeys(shingles: Shingles): Float64Array {
  if (shingles.hashes.length < SHORTEST) return NO_KEYS;
  const keys = new Float64Array(MOST_KEYS);
  let count = 0;
  for (const sample of SAMPLES) {
    const size = findSmallest(shingles, sample);
    for (let index = 0; index < size; index += 1) count = put(smallest[index] ?? 0, keys, count);
  }
  return count === MOST_KEYS ? keys : keys.slice(0, count);
}

const NO_KEYS = new Float64Array(0);
const MOST_KEYS = SAMPLES.reduce((sum, { keys }) => sum + keys, 0);

const CHECK_BITS = 20;
const CHECK_SIZE = 2 ** CHECK_BITS;

/** The keys that `findSmallest` found; every article of an import comes by here, so it is used again. */
const smallest = new Float64Array(MOST_KEYS + 1);

/** Puts the smallest keys among the first shingles into `smallest`, each once, ascending. Gives how many there are. */
function findSmallest(
  shingles: Shingles,
  { first, keys }: { readonly first: number; readonly keys: number },
): number {
  const { hashes } = shingles;
  const end = Math.min(first, hashes.length);
  let count = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (let index = 0; index < end; index += 1) {
    const hash = hashes[index] ?? 0;
    if (hash > limit) continue;
    const key = hash * CHECK_SIZE + (checkOf(shingles, index) >>> (32 - CHECK_BITS));
    count = Math.min(keys, put(key, smallest, count));
    if (count === keys) limit = Math.floor((smallest[count - 1] ?? 0) / CHECK_SIZE);
  }
  return count;
}

/** Puts a key among the first `count` of ascending ones, unless it is there. Gives how many there are then. */
function put(key: number, keys: Float64Array, count: number): number {
  let place = count;
  while (place > 0 && (keys[place - 1] ?? 0) > key) place -= 1;
  if (place > 0 && keys[place - 1] === key) return count;
  for (let index = count; index > place; index -= 1) keys[index] = keys[index - 1] ?? 0;
  keys[place] = key;
  return count + 1;
}
