import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";

/** Whether this server takes in articles at all: only one that was started with `ONRECORD_TOKEN` does. */
export const isWritingAllowed = (): boolean => findToken() !== undefined;

/** An empty token would let everybody write: it is none. */
const findToken = (): string | undefined => process.env["ONRECORD_TOKEN"] || undefined;

/**
 * Whether a request carries the token (`Authorization: Bearer …`). Another site cannot make a reader's
 * browser send that header, as it could a cookie. The comparison takes as long whatever is wrong.
 */
export function mayWrite(request: Request): boolean {
  const token = findToken();
  const given = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  return token !== undefined && given !== undefined && timingSafeEqual(hash(given), hash(token));
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
