/** Texts of more code units than this are rare; what they need is given back. */
const KEPT = 1 << 20;

let buffer = Buffer.from(new ArrayBuffer(1 << 15));
let units = new Uint16Array(buffer.buffer);

/**
 * The UTF-16 code units of a text, at the beginning of an array that is used again for the next text. Reading these is several times as
 * quick as reading the characters of a string one by one, and an import reads every character of every article.
 */
export function toTextUnits(text: string): Uint16Array {
  const bytes = text.length * 2;
  if (bytes > buffer.length || (buffer.length > KEPT * 2 && bytes <= KEPT * 2)) {
    buffer = Buffer.from(new ArrayBuffer(Math.max(1 << 15, bytes)));
    units = new Uint16Array(buffer.buffer);
  }
  buffer.write(text, 0, "utf16le");
  return units;
}
