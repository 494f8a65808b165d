/** Where each shingle of a text stands first: a table of flat numbers, which is made for two texts each time that they are compared. */
import type { Shingles } from "./shingles.ts";

export type FirstPlaces = {
  /** The distinct hashes, in the order of the text. */
  readonly hashes: Uint32Array;
  /** How many there are. */
  readonly size: number;
  /** By index of a hash: its first place in the text. */
  readonly places: Uint32Array;
  /** By slot: the index of a hash and one, 0 where there is none; a power of two of them. */
  readonly slots: Uint32Array;
};

/** After all places. */
export const NOWHERE = 0x7f_ff_ff_ff;

export function toFirstPlaces({ hashes: all }: Shingles): FirstPlaces {
  // At most half of the slots are taken.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(all.length * 2 + 1)));
  const mask = slots.length - 1;
  const hashes = new Uint32Array(all.length);
  const places = new Uint32Array(all.length);
  let size = 0;
  for (let place = 0; place < all.length; place += 1) {
    const hash = all[place] ?? 0;
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] !== 0) continue;
    hashes[size] = hash;
    places[size] = place;
    size += 1;
    slots[slot] = size;
  }
  return { hashes, size, places, slots };
}

/** The first place of a shingle, `NOWHERE` where the text has none of that hash. */
export function findPlace({ hashes, places, slots }: FirstPlaces, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0) return NOWHERE;
    if (hashes[index] === hash) return places[index] ?? 0;
  }
}
