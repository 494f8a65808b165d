/** The records of a zip archive (PKWARE's APPNOTE 6.3.10), with the 64-bit ones for large archives. */

/** What is known of a file when it was written. */
export type ZipEntry = {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
};

/** A number and in how many bytes it stands, the lowest first. */
type Field = readonly [bytes: 2 | 4 | 8, value: number];

function toBytes(fields: readonly Field[], ...tails: readonly Uint8Array[]): Uint8Array {
  const length = fields.reduce((sum, [size]) => sum + size, 0);
  const bytes = new Uint8Array(tails.reduce((sum, tail) => sum + tail.length, length));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  for (const tail of tails) {
    bytes.set(tail, at);
    at += tail.length;
  }
  return bytes;
}

const MOST_16 = 0xff_ff;
const MOST_32 = 0xff_ff_ff_ff;

/** Sizes and sum follow the file (bit 3), names are UTF-8 (bit 11); deflated; 1 January 1980, midnight. */
const FLAGS: Field = [2, 0x08_08];
const DEFLATED: Field = [2, 8];
const TIME: Field = [2, 0];
const DATE: Field = [2, 0x21];
/** The version of the format that a reader needs: 2.0, or 4.5 for the 64-bit records. */
const PLAIN = 20;
const LARGE = 45;

/** Stands before a file. */
export const localHeader = (name: Uint8Array): Uint8Array =>
  toBytes(
    [
      [4, 0x04_03_4b_50],
      [2, PLAIN],
      FLAGS,
      DEFLATED,
      TIME,
      DATE,
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ],
    name,
  );

/** Stands behind a file. */
export const dataDescriptor = ({ crc, packed, size }: ZipEntry): Uint8Array =>
  toBytes([
    [4, 0x08_07_4b_50],
    [4, crc],
    [4, packed],
    [4, size],
  ]);

/** A file in the directory at the end. */
export function directoryHeader({ name, crc, packed, size, offset }: ZipEntry): Uint8Array {
  const isFar = offset >= MOST_32;
  const extra: readonly Field[] = isFar
    ? [
        [2, 0x00_01],
        [2, 8],
        [8, offset],
      ]
    : [];
  return toBytes(
    [
      [4, 0x02_01_4b_50],
      [2, LARGE],
      [2, isFar ? LARGE : PLAIN],
      FLAGS,
      DEFLATED,
      TIME,
      DATE,
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, isFar ? 12 : 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, Math.min(offset, MOST_32)],
    ],
    name,
    toBytes(extra),
  );
}

/** Where the directory stands, and how much is in it. */
export type Directory = { readonly count: number; readonly start: number; readonly size: number };

/** What closes an archive: in 64 bits as well, where it is too large for less. */
export function archiveEnd({ count, start, size }: Directory): Uint8Array {
  const end = toBytes([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, MOST_16)],
    [2, Math.min(count, MOST_16)],
    [4, Math.min(size, MOST_32)],
    [4, Math.min(start, MOST_32)],
    [2, 0],
  ]);
  if (count < MOST_16 && start < MOST_32 && size < MOST_32) return end;
  return toBytes(
    [
      [4, 0x06_06_4b_50],
      [8, 44],
      [2, LARGE],
      [2, LARGE],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, size],
      [8, start],
      // Where the record above stands.
      [4, 0x07_06_4b_50],
      [4, 0],
      [8, start + size],
      [4, 1],
    ],
    end,
  );
}
