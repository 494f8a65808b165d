/** So many places fit beside four characters in a number that is exact. */
const MAX_PLACES = 2 ** 20;
const LETTERS = 4;

/** The first characters, six at most, as a number in the order of strings; what is beyond Latin-1 counts as its end. */
export const toLeadingNumber = (text: string, letters: number): number => {
  let number = 0;
  let length = Math.min(letters, text.length);
  for (let at = 0; at < letters; at++) {
    const unit = at < length ? text.charCodeAt(at) : 0;
    if (unit > 0xff) length = at + 1;
    number = number * 0x101 + Math.min(0x100, unit);
  }
  return number;
};

/**
 * The places of `texts` in the order of `<`, equal ones by place. Most are told apart by their first four characters, which sort as
 * numbers, natively: several times as quick as comparing strings, and each written batch sorts its vocabulary.
 */
export const sortStrings = (texts: readonly string[]): Uint32Array => {
  const compare = (a: number, b: number): number => {
    const [left, right] = [texts[a] ?? "", texts[b] ?? ""];
    if (left === right) return a - b;
    return left < right ? -1 : 1;
  };
  if (texts.length > MAX_PLACES) return Uint32Array.from(texts.keys()).toSorted(compare);
  const packed = new Float64Array(texts.length);
  for (const [place, text] of texts.entries()) {
    packed[place] = toLeadingNumber(text, LETTERS) * MAX_PLACES + place;
  }
  packed.sort();
  const order = new Uint32Array(texts.length);
  for (let index = 0; index < order.length; index++)
    order[index] = (packed[index] ?? 0) % MAX_PLACES;
  const leadOf = (index: number): number => Math.floor((packed[index] ?? 0) / MAX_PLACES);
  for (let start = 0; start < order.length;) {
    const lead = leadOf(start);
    let end = start + 1;
    while (end < order.length && leadOf(end) === lead) end++;
    if (end > start + 1) order.set(order.slice(start, end).toSorted(compare), start);
    start = end;
  }
  return order;
};
