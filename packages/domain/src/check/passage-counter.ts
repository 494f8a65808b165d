/** In how many places of a text a passage stands. */
import type { Span } from "../text/span.ts";

/** In how many places `words`, which are not empty, stand; places may overlap. */
export function countPlaces(text: string, words: string): number {
  let places = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places += 1;
  return places;
}

/** So many code units are looked at together. */
const LENGTH = 24;
const FACTOR = 0x01_00_01_93;
const GOLDEN = 0x9e_37_79_b1;

/**
 * Counts the places of many passages of one text. A passage with a run of characters that stands
 * nowhere else stands once, so the text is looked through for few of them. Runs are told apart by a
 * hash; two that share one are taken for the same, which costs a look and changes no count.
 */
export class PassageCounter {
  readonly #text: string;
  /** The hash of the run that begins at each offset, and how many begin with that hash, at most 2. */
  #runs: { readonly hashes: Uint32Array; readonly counts: Uint8Array } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** In how many places the words of a span, which is not empty, stand: at least in this one. */
  count({ start, end }: Span): number {
    this.#runs ??= countRuns(this.#text);
    const { hashes, counts } = this.#runs;
    for (let at = start; at + LENGTH <= end; at += 1) if (counts[hashes[at] ?? 0] === 1) return 1;
    return countPlaces(this.#text, this.#text.slice(start, end));
  }
}

function countRuns(text: string): { hashes: Uint32Array; counts: Uint8Array } {
  const runs = Math.max(0, text.length - LENGTH + 1);
  const bits = 34 - Math.clz32(Math.min(runs, 2 ** 26));
  const hashes = new Uint32Array(runs);
  const counts = new Uint8Array(2 ** bits);
  const last = leadingFactor();
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= LENGTH) hash -= Math.imul(text.charCodeAt(at - LENGTH), last);
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
    if (at < LENGTH - 1) continue;
    const slot = Math.imul(hash, GOLDEN) >>> (32 - bits);
    hashes[at - LENGTH + 1] = slot;
    counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
  }
  return { hashes, counts };
}

/** What the first character of a run was multiplied by when the last one has come in. */
function leadingFactor(): number {
  let factor = 1;
  for (let each = 1; each < LENGTH; each += 1) factor = Math.imul(factor, FACTOR);
  return factor;
}
