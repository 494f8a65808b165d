/**
 * Approximate search: where a text holds words that differ from a pattern in a few characters. The
 * bit-parallel algorithm of G. Myers (Journal of the ACM 46/3, 1999), in blocks of 32 rows as
 * H. Hyyrö describes it (2003): a 300-character quote in a 50,000-character text takes milliseconds.
 */

/** One end of a match: the offset after its last code unit, and how many edits it took. */
export type MatchEnd = { readonly end: number; readonly errors: number };

const BITS = 32;

/** A stretch of 32 rows of the column of edit distances, as vertical differences. */
type Column = { readonly plus: Int32Array; readonly minus: Int32Array };

/**
 * Calls `visit` at each offset where a match of at most `maxErrors` edits (code units put in, left
 * out or replaced) ends, in order. With `anchored`, matches must begin at the text's start.
 */
export function forEachMatchEnd(
  text: string,
  pattern: string,
  options: { maxErrors: number; anchored?: boolean; visit: (match: MatchEnd) => void },
): void {
  const { maxErrors, anchored = false, visit } = options;
  const blocks = Math.ceil(pattern.length / BITS);
  if (blocks === 0) return;
  const positions = positionsOf(pattern, blocks);
  const nowhere = new Int32Array(blocks);
  const column = { plus: new Int32Array(blocks).fill(-1), minus: new Int32Array(blocks) };
  const lastBit = 1 << ((pattern.length - 1) % BITS);
  let errors = pattern.length;
  if (errors <= maxErrors) visit({ end: 0, errors });
  for (let offset = 0; offset < text.length; offset += 1) {
    const equal = positions.get(text.charCodeAt(offset)) ?? nowhere;
    // Row 0 costs nothing where a match may begin anywhere, and an edit a step where it may not.
    errors += advance(column, { equal, lastBit, carry: anchored ? 1 : 0 });
    if (errors <= maxErrors) visit({ end: offset + 1, errors });
  }
}

/** For each code unit of the pattern, the rows where it stands, as bits. */
function positionsOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const positions = new Map<number, Int32Array>();
  for (let row = 0; row < pattern.length; row += 1) {
    const code = pattern.charCodeAt(row);
    const rows = positions.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(row / BITS);
    rows[block] = (rows[block] ?? 0) | (1 << (row % BITS));
    positions.set(code, rows);
  }
  return positions;
}

/** Takes the column one code unit further; returns by how much the last row changed. */
function advance(
  { plus, minus }: Column,
  step: { equal: Int32Array; lastBit: number; carry: number },
): number {
  const last = plus.length - 1;
  let carry = step.carry;
  for (let block = 0; block <= last; block += 1) {
    const pv = plus[block] ?? 0;
    const mv = minus[block] ?? 0;
    const eq = (step.equal[block] ?? 0) | (carry < 0 ? 1 : 0);
    const vertical = (step.equal[block] ?? 0) | mv;
    const horizontal = (((eq & pv) + pv) ^ pv) | eq;
    const ph = mv | ~(horizontal | pv);
    const mh = pv & horizontal;
    const bit = block === last ? step.lastBit : 1 << (BITS - 1);
    const shiftedPlus = (ph << 1) | (carry > 0 ? 1 : 0);
    const shiftedMinus = (mh << 1) | (carry < 0 ? 1 : 0);
    carry = (ph & bit) !== 0 ? 1 : (mh & bit) !== 0 ? -1 : 0;
    plus[block] = shiftedMinus | ~(vertical | shiftedPlus);
    minus[block] = shiftedPlus & vertical;
  }
  return carry;
}
