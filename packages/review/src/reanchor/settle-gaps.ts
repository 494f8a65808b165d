/**
 * Where one passage of a text is missing in the other, several alignments can be equally short: of
 * “… met Lavrov. He left. He …” either “He left.” or “left. He” is gone. Here a gap is put where it
 * begins and ends as passages do, and joined to a gap beside it where it can be.
 */

/** A text in tokens, and the number of the same token in the other text; −1 where there is none. */
export type Aligned = {
  readonly words: readonly string[];
  readonly partners: number[];
  /** How well a passage can begin at a token: 0, not at all; more at the begin of sentences and blocks. */
  readonly beginningAt: (token: number) => number;
};

/** What joining two gaps is worth, beside how well they begin and end. */
const JOINED = 10;

/** Moves the gaps in `partners` to their best places. */
export function settleGaps({ words, partners, beginningAt }: Aligned): void {
  for (let start = 0; start < partners.length; start += 1) {
    if (partners[start] !== -1) continue;
    let end = start;
    while (end < partners.length && partners[end] === -1) end += 1;
    const gap = { start, end };
    if (isPure(partners, gap)) settle({ words, partners, beginningAt }, gap);
    start = end;
  }
}

type Gap = { readonly start: number; readonly end: number };

/** Whether nothing stands in the other text in the place of the gap. */
function isPure(partners: readonly number[], { start, end }: Gap): boolean {
  const before = start === 0 ? -1 : (partners[start - 1] ?? -1);
  return end === partners.length || partners[end] === before + 1;
}

function settle({ words, partners, beginningAt }: Aligned, { start, end }: Gap): void {
  const length = end - start;
  let best = { shift: 0, worth: beginningAt(start) + beginningAt(end) };
  const consider = (shift: number): void => {
    const [from, to] = [start + shift, end + shift];
    const isJoined =
      shift < 0 ? from > 0 && partners[from - 1] === -1 : shift > 0 && partners[to] === -1;
    const worth = beginningAt(from) + beginningAt(to) + (isJoined ? JOINED : 0);
    if (worth > best.worth) best = { shift, worth };
  };
  for (let shift = -1; canShift(start + shift, start + shift + length); shift -= 1) consider(shift);
  for (let shift = 1; canShift(start + shift - 1, end + shift - 1); shift += 1) consider(shift);
  move(partners, { start, end }, best.shift);

  /** Whether these two tokens are the same word, one of them aligned: the gap can be moved over it. */
  function canShift(one: number, other: number): boolean {
    if (one < 0 || other >= partners.length) return false;
    const outside = one < start ? one : other;
    return partners[outside] !== -1 && words[one] === words[other];
  }
}

/** Moves a gap over the tokens beside it, whose partners take the tokens at its other end. */
function move(partners: number[], { start, end }: Gap, shift: number): void {
  for (let step = 1; step <= -shift; step += 1) {
    partners[end - step] = partners[start - step] ?? -1;
    partners[start - step] = -1;
  }
  for (let step = 0; step < shift; step += 1) {
    partners[start + step] = partners[end + step] ?? -1;
    partners[end + step] = -1;
  }
}
