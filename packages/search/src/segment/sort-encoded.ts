/** Sorts texts that are bytes as `ByteWriter.string` makes them, which are in the order of `<` on the strings. */

/** Texts one behind another: the `i`-th is `[places[2 * i], places[2 * i + 1])` of `bytes`. */
export type EncodedTexts = { readonly bytes: Uint8Array; readonly places: Uint32Array };

/** So many letters make a number of 32 bits, beside which as many places fit into one that is exact. */
const LETTERS = 6;
const MAX_PLACES = 2 ** 20;

/**
 * What a byte counts as in a leading number: digits and small letters each as themselves, for nearly all texts are of these; what lies
 * before, between and behind them together. 0 is for the end of the text.
 */
const RANKS = new Uint8Array(0x100);
const RANK_COUNT = 40;
for (let byte = 0, rank = 1; byte < 0x100; byte++) {
  const isOwn = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a);
  const isBehind = byte === 0x3a || byte === 0x7b;
  if (byte > 0 && (isOwn || isBehind)) rank++;
  RANKS[byte] = rank;
}

/** By rank: whether several bytes have it. */
const IS_SHARED = new Uint8Array(RANK_COUNT);
for (let byte = 1; byte < 0x100; byte++)
  if (RANKS[byte] === RANKS[byte - 1]) IS_SHARED[RANKS[byte] ?? 0] = 1;

/** The first letters of a text as a number: one that is lower comes first, of equal ones it is not known. */
export const toLead = ({ bytes, places }: EncodedTexts, index: number): number => {
  const start = places[index * 2] ?? 0;
  const end = places[index * 2 + 1] ?? 0;
  let lead = 0;
  let isOver = false;
  for (let at = start; at < start + LETTERS; at++) {
    const rank: number = isOver || at >= end ? 0 : (RANKS[bytes[at] ?? 0] ?? 0);
    lead = lead * RANK_COUNT + rank;
    // Behind bytes that count as one, what follows says nothing.
    isOver ||= IS_SHARED[rank] === 1;
  }
  return lead;
};

/** Less than 0 where one text comes before another, 0 where they are the same. */
export const compareEncoded = (
  { bytes, places }: EncodedTexts,
  one: number,
  other: number,
): number => {
  let left = places[one * 2] ?? 0;
  let right = places[other * 2] ?? 0;
  const length = (places[one * 2 + 1] ?? 0) - left;
  const otherLength = (places[other * 2 + 1] ?? 0) - right;
  for (const end = left + Math.min(length, otherLength); left < end; left++, right++) {
    const difference = (bytes[left] ?? 0) - (bytes[right] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
};

/**
 * The texts from `start` up to `end` in their order, equal ones by place. Most are told apart by their first letters, which sort as
 * numbers, natively: several times as quick as comparing texts, and each written batch sorts its vocabulary.
 */
export const sortEncoded = (texts: EncodedTexts, start: number, end: number): Uint32Array => {
  const order = new Uint32Array(end - start);
  const compare = (one: number, other: number): number =>
    compareEncoded(texts, one, other) || one - other;
  if (order.length > MAX_PLACES) {
    for (let place = 0; place < order.length; place++) order[place] = start + place;
    return order.toSorted(compare);
  }
  const packed = new Float64Array(order.length);
  for (let place = 0; place < packed.length; place++) {
    packed[place] = toLead(texts, start + place) * MAX_PLACES + place;
  }
  packed.sort();
  const leads = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index++) {
    const lead = Math.floor((packed[index] ?? 0) / MAX_PLACES);
    leads[index] = lead;
    order[index] = start + (packed[index] ?? 0) - lead * MAX_PLACES;
  }
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && leads[to] === leads[from]) to++;
    if (to - from > FEW) order.subarray(from, to).sort(compare);
    else if (to - from > 1) sortFew(order, { from, to }, compare);
    from = to;
  }
  return order;
};

/** So many are sorted one by one sooner than a view is made of them. */
const FEW = 24;

const sortFew = (
  order: Uint32Array,
  { from, to }: { readonly from: number; readonly to: number },
  compare: (one: number, other: number) => number,
): void => {
  for (let next = from + 1; next < to; next++) {
    const form = order[next] ?? 0;
    let at = next;
    for (; at > from && compare(order[at - 1] ?? 0, form) > 0; at--) order[at] = order[at - 1] ?? 0;
    order[at] = form;
  }
};
