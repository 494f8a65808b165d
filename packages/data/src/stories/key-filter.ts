/**
 * Bloom filters over story keys: "not there" is certain, "there" is wrong less than once in five hundred times.
 * Bloom, Space/time trade-offs in hash coding with allowable errors (1970): https://doi.org/10.1145/362686.362692
 */

/** Bits for a key, and how many of them it sets. */
const BITS_PER_KEY = 14;
const PROBES = 7;

/** An empty filter for so many keys. */
export const createKeyFilter = (keys: number): Uint8Array =>
  new Uint8Array(Math.max(8, Math.ceil((keys * BITS_PER_KEY) / 8)));

/** Puts a key into a filter. */
export function addToFilter(filter: Uint8Array, key: number): void {
  const bits = filter.length * 8;
  const { first, step } = probesOf(key);
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = ((first + probe * step) >>> 0) % bits;
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** Where the bits of a key lie, in a filter of any size. */
export type Probes = { readonly first: number; readonly step: number };

/** Whether the key with these probes may have been put into a filter. */
export function mayHold(filter: Uint8Array, { first, step }: Probes): boolean {
  const bits = filter.length * 8;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = ((first + probe * step) >>> 0) % bits;
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** The probes of a key. The keys of a text are its smallest, so their upper bits are alike. */
export function probesOf(key: number): Probes {
  const low = key >>> 0;
  const high = Math.floor(key / 0x1_00_00_00_00);
  let hash = Math.imul(low ^ (low >>> 15), 0x85_eb_ca_6b) ^ Math.imul(high, 0xc2_b2_ae_35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x9e_37_79_b1);
  return { first: hash ^ (hash >>> 16), step: Math.imul(hash, 0x27_d4_eb_2f) | 1 };
}
