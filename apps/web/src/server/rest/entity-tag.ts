/** Entity tags (RFC 9110, 8.8.3), so that nothing is sent twice that has not changed. */
import { createHash } from "node:crypto";

/** Weak: the same answer may go out compressed. */
export const toEntityTag = (body: string): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** Whether the reader has it already: `If-None-Match` names it, or anything. */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const given = new Set(ifNoneMatch.split(",").map((each) => each.trim().replace(/^W\//, "")));
  return given.has("*") || given.has(tag.replace(/^W\//, ""));
}
