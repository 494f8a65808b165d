import { findUtf16 } from "../detect/sample.ts";

/** Bytes as text, and how they were read. */
export type DecodedText = {
  /** Without a byte order mark; what cannot be read is U+FFFD. */
  readonly text: string;
  /** As the WHATWG names it. */
  readonly encoding: string;
};

/** Decodes the bytes of one text. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
