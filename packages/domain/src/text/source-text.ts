/** Texts and the fingerprints of their bytes, with Web Crypto: in browsers and in Node alike. */
import type { SourceText } from "../dataset/dataset.ts";
import { ArticleId } from "../id.ts";
import type { Result } from "../result.ts";

/** What we use of the platform. Declared here, for this package compiles without DOM and Node. */
type Platform = {
  readonly crypto: {
    readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
  };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: "utf-8",
    options: { fatal: true; ignoreBOM: true },
  ) => { decode(bytes: Uint8Array): string };
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every browser and every Node from 20 has the three
const platform = globalThis as typeof globalThis & Platform;

/**
 * Decodes the bytes of a text file. They must be UTF-8; a byte order mark is kept, so that the text
 * written out again is the same bytes.
 */
export async function toSourceText(
  bytes: Uint8Array,
): Promise<Result<SourceText, { readonly reason: string }>> {
  let text: string;
  try {
    text = new platform.TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, error: { reason: "the file is not UTF-8: save it as UTF-8 text" } };
  }
  return { ok: true, value: { text, sha256: await sha256Of(bytes), bytes: bytes.length } };
}

/**
 * The text with the fingerprint that its UTF-8 bytes have.
 * @throws RangeError when the text holds half a surrogate pair, which no UTF-8 file can hold.
 */
export async function sourceTextOf(text: string): Promise<SourceText> {
  if (!text.isWellFormed()) throw new RangeError("the text holds half a surrogate pair");
  const bytes = new platform.TextEncoder().encode(text);
  return { text, sha256: await sha256Of(bytes), bytes: bytes.length };
}

/**
 * The id of the article whose text has this fingerprint: its first 16 hex digits.
 * @throws ZodError when it is not hex.
 */
export const articleIdOf = (sha256: string): ArticleId =>
  ArticleId.parse(`article/${sha256.slice(0, 16)}`);

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await platform.crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
