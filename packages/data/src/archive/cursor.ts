/**
 * A place in a list or an answer, as an opaque word for an address: the sort key of the last row
 * that was shown, and its position, which settles what comes first among equal keys.
 */
export type Cursor = { readonly key: number; readonly position: number };

/** The cursor as a word of letters, digits, `-` and `_`. */
export const printCursor = ({ key, position }: Cursor): string =>
  Buffer.from(JSON.stringify([key, position])).toString("base64url");

/** Reads what `printCursor` wrote; undefined for anything else. */
export function findCursor(word: string | undefined): Cursor | undefined {
  if (word === undefined || !/^[\w-]{1,200}$/.test(word)) return undefined;
  const parsed = parseJson(Buffer.from(word, "base64url").toString("utf8"));
  if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
  const [key, position]: readonly unknown[] = parsed;
  const isCursor = typeof key === "number" && typeof position === "number";
  return isCursor && Number.isSafeInteger(position) ? { key, position } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
