// JSON.stringify writes halves, and nothing else beyond ASCII, with a backslash.
const HALF = /\\ud[89a-f]/;

/**
 * JSON of a value. Half of a surrogate pair has no place in RDF, nor in JSON that all readers take
 * (RFC 8259, section 8.2): U+FFFD stands for it.
 */
export function toWellFormedJson(value: object): string {
  const json = JSON.stringify(value);
  return HALF.test(json) ? JSON.stringify(value, (_, each: unknown) => toWhole(each)) : json;
}

const toWhole = (value: unknown): unknown =>
  typeof value === "string" ? value.toWellFormed() : value;
