/** Columns of numbers as blobs and back. The bytes are as they lie in memory on every machine that Node runs on: little-endian. */

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

export const toColumnBytes = (column: Column): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** The bytes in a buffer of their own, where wider numbers lie as they must. */
const toAligned = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export const toUint16s = (bytes: Uint8Array): Uint16Array => new Uint16Array(toAligned(bytes));

export const toUint32s = (bytes: Uint8Array): Uint32Array => new Uint32Array(toAligned(bytes));

export const toInt32s = (bytes: Uint8Array): Int32Array => new Int32Array(toAligned(bytes));
