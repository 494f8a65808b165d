import { analyse } from "chardet";

/** How many bytes are looked at: more change the answer seldom, and take time. */
const ENOUGH = 16 * 1024;

/** What bytes are taken for that are in no encoding for certain: the web's own fallback. */
const FALLBACK = "windows-1252";

/** Encodings of Latin letters, as chardet names them. */
const LATIN = new Set(
  "windows-1250 windows-1252 windows-1254 windows-1257 ISO-8859-1 ISO-8859-2 ISO-8859-4 ISO-8859-9 ISO-8859-13".split(
    " ",
  ),
);

/** The WHATWG's name of the encoding that bytes which are not UTF-8 are most likely in. */
export function findEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, ENOUGH));
  const best = guesses.find(({ name }) => !/^UTF-|^ASCII$/iu.test(name));
  if (best === undefined || best.confidence < 20) return FALLBACK;
  // A few accents fit many encodings of Latin letters, and the west's is the commonest.
  const isUnsure = LATIN.has(best.name) && best.confidence < 45;
  return isUnsure ? FALLBACK : (findName(best.name) ?? FALLBACK);
}

function findName(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Whether bytes are UTF-8 but for damage in places: most of what is not ASCII can be read. */
export function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, ENOUGH));
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return letters > broken;
}
