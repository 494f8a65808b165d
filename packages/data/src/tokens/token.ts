/** What a token looks like, and what is kept of it. */
import { createHash, randomBytes } from "node:crypto";

/** What a token lets its holder do: decide on proposals, or add articles. */
export const TOKEN_SCOPES = ["review", "import"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** How long a token's secret part is: 256 bits, which nobody guesses, whatever the hash costs. */
const SECRET_BYTES = 32;

/** `onr_`, the id that it is listed by, and the secret, in base64url. */
const SHAPE = /^onr_([0-9a-f]{12})_([\w-]{43})$/;

/** A token that nobody has seen yet, and the id that it is listed by. */
export type NewToken = { readonly id: string; readonly token: string };

/** Makes a token of random bytes. */
export function drawToken(): NewToken {
  const id = randomBytes(6).toString("hex");
  return { id, token: `onr_${id}_${randomBytes(SECRET_BYTES).toString("base64url")}` };
}

/** The id in a token; undefined in what is none. */
export const findTokenId = (token: string): string | undefined => SHAPE.exec(token)?.[1];

/**
 * What is kept of a token. A plain SHA-256 is enough: a slow hash protects words that people choose
 * and others can try, and there is nothing to try in 256 random bits (docs/adr/0022-tokens.md).
 */
export const hashToken = (token: string): Uint8Array => createHash("sha256").update(token).digest();
