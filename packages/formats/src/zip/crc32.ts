/** The check sum of zip archives (CRC-32, ISO 3309), a byte at a time from a table. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xed_b8_83_20;
  return value;
});

/** The sum of bytes that follow those of which `sum` is the sum; 0 is the sum of none. */
export function crc32(sum: number, bytes: Uint8Array): number {
  let value = ~sum;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
