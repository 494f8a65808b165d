/**
 * The word for the next page of an answer. It is opaque, and it belongs to one question: with another
 * one it is refused, because it would silently give a page of something else.
 */
import { createHash } from "node:crypto";

/** Changed when the words of older versions can no longer be understood. */
const VERSION = 1;

/** Makes the word from what was asked and the archive's own word for the place in it. */
export const toPageToken = (question: unknown, after: string): string =>
  Buffer.from(JSON.stringify([VERSION, markOf(question), after])).toString("base64url");

/** The archive's word for the place; undefined where the token is none, or another question's. */
export function findPageTokenPlace(question: unknown, token: string): string | undefined {
  if (!/^[\w-]{1,2000}$/.test(token)) return undefined;
  const content = parseJson(Buffer.from(token, "base64url").toString("utf8"));
  if (!Array.isArray(content) || content.length !== 3) return undefined;
  const [version, mark, after]: readonly unknown[] = content;
  const fits = version === VERSION && mark === markOf(question);
  return fits && typeof after === "string" ? after : undefined;
}

/** The question in a few letters. The order of its parts is that of the schema, so it does not vary. */
const markOf = (question: unknown): string =>
  createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 10);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
