import { findEncoding, isUtf8 } from "./find-encoding.ts";
import { findUtf16 } from "../detect/sample.ts";

/** A doubt about how bytes were decoded; each is a finding of its source. */
export type DecodingDoubt = {
  readonly code: "encoding-disagrees" | "encoding-guessed" | "encoding-undecodable";
  readonly reason: string;
};

/** Bytes as text, and how they were read. */
export type DecodedText = {
  /** Without a byte order mark; what cannot be read is U+FFFD. */
  readonly text: string;
  /** As the WHATWG names it. */
  readonly encoding: string;
  readonly doubts: readonly DecodingDoubt[];
};

/**
 * Decodes the bytes of one text: by its byte order mark, else as UTF-8 where they are that, else by
 * the encoding that the source declares, else by what the bytes look like. Never throws.
 *
 * @param declared What the source says of itself (HTML's meta, XML's prolog), in any spelling.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = findUtf16(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked, []);
  const label = declared === null ? undefined : findLabel(declared);
  // Seven bits, and yet not ASCII: it would pass as UTF-8.
  if (label === "iso-2022-jp") return decodeAs(bytes, label, []);
  const utf8 = findUtf8(bytes);
  if (utf8 !== undefined) {
    const agrees = label === undefined || label === "utf-8" || utf8.length === bytes.length;
    const doubts = agrees || label === undefined ? [] : [toDisagreement(label, "utf-8")];
    return { text: utf8, encoding: "utf-8", doubts };
  }
  if (label !== undefined && label !== "utf-8") return decodeAs(bytes, label, []);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8", []);
  const found = findEncoding(bytes);
  return decodeAs(bytes, found, [
    label === undefined ? toGuess(found) : toDisagreement(label, found),
  ]);
}

/** The WHATWG's name for an encoding in any spelling; undefined where it knows none such. */
export function findLabel(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return undefined;
  }
}

const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });

function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(
  bytes: Uint8Array,
  encoding: string,
  doubts: readonly DecodingDoubt[],
): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const offset = text.includes("\ufffd") ? findUndecodable(bytes, encoding) : undefined;
  if (offset === undefined) return { text, encoding, doubts };
  const place = offset.toLocaleString("en");
  const reason = `Byte ${place} (counted from 0) is not ${encoding}, and perhaps others after it: they are shown as \ufffd.`;
  return { text, encoding, doubts: [...doubts, { code: "encoding-undecodable", reason }] };
}

/** Where the first bytes lie that the encoding does not have; undefined where there are none. */
function findUndecodable(bytes: Uint8Array, encoding: string): number | undefined {
  // Halving works, for more bytes never mend what is broken: a cut character at the end is no fault.
  let sound = 0;
  let broken = bytes.length + 1;
  const isSound = (length: number): boolean => {
    try {
      const stream = length <= bytes.length;
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (isSound(broken)) return undefined;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isSound(middle)) sound = middle;
    else broken = middle;
  }
  return Math.min(sound, bytes.length - 1);
}

const toGuess = (found: string): DecodingDoubt => ({
  code: "encoding-guessed",
  reason: `It does not say in which encoding it is, and is not UTF-8; it was read as ${found}.`,
});

const toDisagreement = (declared: string, found: string): DecodingDoubt => ({
  code: "encoding-disagrees",
  reason: `It says that it is ${declared}, but its bytes are ${found}; it was read as that.`,
});
