/**
 * The keys under which a text is found by its near duplicates. MinHash with one permutation: of all
 * its shingles, the few with the smallest hashes, and so again of its opening. Two texts that share
 * most of their shingles share most of these, and a text that was cut keeps those of its opening.
 * Broder, On the resemblance and containment of documents (1997): https://doi.org/10.1109/SEQUEN.1997.666900
 */
import type { Shingles } from "./shingles.ts";

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
  const { hashes } = shingles;
  if (hashes.length < SHORTEST) return new Float64Array(0);
  const keys: number[] = [];
  for (const sample of SAMPLES) {
    for (const key of smallest(shingles, sample)) if (!keys.includes(key)) keys.push(key);
  }
  return Float64Array.from(keys).toSorted();
}

const CHECK_BITS = 20;
const CHECK_SIZE = 2 ** CHECK_BITS;

/** The smallest keys among the first shingles, each once, ascending. */
function smallest(
  { hashes, checks }: Shingles,
  { first, keys }: { readonly first: number; readonly keys: number },
): number[] {
  const found: number[] = [];
  const end = Math.min(first, hashes.length);
  let limit = Number.POSITIVE_INFINITY;
  for (let index = 0; index < end; index += 1) {
    const hash = hashes[index] ?? 0;
    if (hash > limit) continue;
    const key = hash * CHECK_SIZE + ((checks[index] ?? 0) >>> (32 - CHECK_BITS));
    let place = found.length;
    while (place > 0 && (found[place - 1] ?? 0) > key) place -= 1;
    if (found[place - 1] === key) continue;
    found.splice(place, 0, key);
    if (found.length > keys) found.pop();
    if (found.length === keys) limit = Math.floor((found.at(-1) ?? 0) / CHECK_SIZE);
  }
  return found;
}
