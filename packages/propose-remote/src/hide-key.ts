/**
 * Takes a key out of whatever an endpoint sends: one that echoes a request's headers must not get it
 * into the record, nor onto a screen.
 */

/** Shorter "keys" are placeholders (`none`, `EMPTY`) that tell nothing, and words that articles have. */
const SHORTEST_KEY = 6;

/** What stands for the key. */
const HIDDEN = "…";

/**
 * A function that replaces the key in a text, in small letters and capitals, also as JSON (RFC 8259,
 * section 7; JSON within JSON doubles its backslashes) and addresses (RFC 3986, section 2.1) escape
 * it. What stands around it, such as "Bearer ", stays. An echo in another encoding is not known again.
 */
export function toKeyHider(key: string | undefined): (text: string) => string {
  if (key === undefined || key.length < SHORTEST_KEY) return (text) => text;
  const pattern = new RegExp(Array.from(key, toLetterPattern).join(""), "giu");
  return (text) => text.replaceAll(pattern, HIDDEN);
}

/** The backslashes have an end, so that a text of nothing else is read in no more than linear time. */
function toLetterPattern(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16);
  return `(?:\\\\{0,7}(?:\\u{${code}}|u${code.padStart(4, "0")})|%${code.padStart(2, "0")})`;
}
