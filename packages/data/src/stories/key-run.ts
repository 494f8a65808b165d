/**
 * A sorted run of keys with the articles that have them, and a filter that says at once which keys
 * are not in it. Runs are written once and merged: random keys in a B-tree would touch another page
 * of the file for each, and an import would slow down as the archive grows.
 */

/** Keys ascending, each with the position of an article; equal keys by position. */
export type KeyRun = { readonly keys: Float64Array; readonly positions: Uint32Array };

/** How many articles are remembered for one key, the first that came. More share a phrase, not a story. */
export const MOST_PER_KEY = 32;

const ENTRY_BYTES = Float64Array.BYTES_PER_ELEMENT + Uint32Array.BYTES_PER_ELEMENT;

/** A run as bytes, little-endian as every machine that Node runs on: the keys, then the positions. */
export function toRunBytes({ keys, positions }: KeyRun): Uint8Array {
  const bytes = new Uint8Array(keys.byteLength + positions.byteLength);
  bytes.set(new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength));
  bytes.set(
    new Uint8Array(positions.buffer, positions.byteOffset, positions.byteLength),
    keys.byteLength,
  );
  return bytes;
}

/** The run that `toRunBytes` made these bytes of. */
export function toKeyRun(bytes: Uint8Array): KeyRun {
  const size = bytes.byteLength / ENTRY_BYTES;
  // A copy begins at an even address, which views of numbers ask for.
  const { buffer } = bytes.slice();
  return {
    keys: new Float64Array(buffer, 0, size),
    positions: new Uint32Array(buffer, size * Float64Array.BYTES_PER_ELEMENT, size),
  };
}

/** Puts the positions of a key in a run's bytes behind those in `found`; nothing is copied. */
export function findPositions(bytes: Uint8Array, key: number, found: number[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength / ENTRY_BYTES;
  const keyAt = (index: number): number =>
    view.getFloat64(index * Float64Array.BYTES_PER_ELEMENT, true);
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < key) low = middle + 1;
    else high = middle;
  }
  const positions = size * Float64Array.BYTES_PER_ELEMENT;
  for (; low < size && keyAt(low) === key; low += 1) {
    found.push(view.getUint32(positions + low * Uint32Array.BYTES_PER_ELEMENT, true));
  }
}

/** A sequence of entries in order, that can be looked at before it is moved on. */
export interface KeyCursor {
  /** The entry that it stands at; Infinity after the last. */
  key: number;
  position: number;
  next(): void;
}

/** A cursor over runs that follow each other. */
export function createKeyCursor(runs: Iterator<KeyRun>): KeyCursor {
  let run: KeyRun | undefined;
  let index = -1;
  const cursor: KeyCursor = {
    key: Number.POSITIVE_INFINITY,
    position: 0,
    next() {
      index += 1;
      while (run === undefined || index >= run.keys.length) {
        const following = runs.next();
        if (following.done) {
          cursor.key = Number.POSITIVE_INFINITY;
          return;
        }
        run = following.value;
        index = 0;
      }
      cursor.key = run.keys[index] ?? Number.POSITIVE_INFINITY;
      cursor.position = run.positions[index] ?? 0;
    },
  };
  cursor.next();
  return cursor;
}

/** Entries in a part of a run, and so about the bytes of a page of SQLite's. */
const PART = 256;

/**
 * Merges sorted sequences into parts of one run, in order; a key lies in one part whole, with at most
 * `MOST_PER_KEY` positions, the lowest.
 */
export function* mergeRuns(cursors: readonly KeyCursor[]): Generator<KeyRun> {
  const keys = new Float64Array(PART + MOST_PER_KEY);
  const positions = new Uint32Array(PART + MOST_PER_KEY);
  let size = 0;
  let same = 0;
  for (;;) {
    const least = leastOf(cursors);
    if (least === undefined || least.key === Number.POSITIVE_INFINITY) break;
    const isNew = size === 0 || keys[size - 1] !== least.key;
    if (isNew && size >= PART) {
      yield { keys: keys.slice(0, size), positions: positions.slice(0, size) };
      size = 0;
    }
    same = isNew ? 1 : same + 1;
    if (same <= MOST_PER_KEY) {
      keys[size] = least.key;
      positions[size] = least.position;
      size += 1;
    }
    least.next();
  }
  if (size > 0) yield { keys: keys.slice(0, size), positions: positions.slice(0, size) };
}

function leastOf(cursors: readonly KeyCursor[]): KeyCursor | undefined {
  let least = cursors[0];
  for (const cursor of cursors) {
    if (least === undefined || cursor.key > least.key) continue;
    if (cursor.key < least.key || cursor.position < least.position) least = cursor;
  }
  return least;
}
