import { joinBytes } from "../bytes/join-bytes.ts";

/**
 * Cuts a stream of JSON into the values that it lists, without holding more than one of them: the
 * items of a list at the top, or values one after another. The values are not parsed: each comes out
 * as its bytes, which are kept with the article as its source. Only brackets, strings and line ends
 * are looked at, so a value that is not JSON does not spoil the ones after it.
 */
export type JsonPiece =
  | { readonly kind: "value"; readonly bytes: Uint8Array; readonly line: number }
  | { readonly kind: "too-long"; readonly size: number; readonly line: number }
  /** The brackets do not match, or the end is missing: nothing after this can be told apart. */
  | { readonly kind: "broken"; readonly reason: string; readonly line: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LINE_END = 0x0a;

const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === LINE_END || byte === 0x0d || byte === 0x09;

export class JsonValueSplitter {
  readonly #longest: number;
  #pieces: JsonPiece[] = [];
  #line = 1;
  /** Whether a list at the top is open: its items are the values. */
  #inList = false;
  #broken = false;
  #wantsComma = false;
  /** How many brackets of the value being read are open; -1 between values. */
  #depth = -1;
  #inString = false;
  #escaped = false;
  #scalar = false;
  #valueLine = 1;
  #size = 0;
  #parts: Uint8Array[] = [];

  /** @param longest bytes of the longest value that is kept */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Whether what was read so far is a list, and not values one after another. */
  get isList(): boolean {
    return this.#inList;
  }

  /** Takes the next bytes (UTF-8, without a byte order mark) and gives what they complete. */
  push(chunk: Uint8Array): JsonPiece[] {
    this.#pieces = [];
    let start = 0;
    let at = 0;
    while (at < chunk.length && !this.#broken) {
      const byte = chunk[at] ?? 0;
      if (this.#depth === -1) {
        if (this.#opens(byte)) start = at;
        else {
          this.#between(byte);
          at += 1;
          continue;
        }
      }
      const end = this.#scan(chunk, at);
      if (end === -1) break;
      this.#keep(chunk.subarray(start, end));
      this.#finish();
      at = end;
      start = end;
    }
    if (this.#depth !== -1 && !this.#broken) this.#keep(chunk.subarray(start));
    return this.#pieces;
  }

  /** Says that there is nothing more. */
  end(): JsonPiece[] {
    this.#pieces = [];
    if (this.#broken) return this.#pieces;
    if (this.#depth !== -1 && this.#scalar && !this.#inString) this.#finish();
    else if (this.#depth !== -1) this.#break("it ends in the middle of a value", this.#valueLine);
    if (this.#inList && !this.#broken) this.#break("the list has no end", this.#line);
    return this.#pieces;
  }

  /** Whether a byte between values begins one; if so, the state says that a value is being read. */
  #opens(byte: number): boolean {
    if (isSpace(byte) || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT)
      return false;
    if (byte === OPEN_LIST && !this.#inList) return false;
    if (this.#wantsComma) return false;
    this.#depth = 0;
    this.#scalar = byte !== OPEN_LIST && byte !== OPEN_OBJECT;
    this.#valueLine = this.#line;
    this.#size = 0;
    return true;
  }

  #between(byte: number): void {
    if (byte === LINE_END) this.#line += 1;
    if (isSpace(byte)) return;
    if (byte === OPEN_LIST && !this.#inList) {
      this.#inList = true;
      this.#wantsComma = false;
    } else if (byte === CLOSE_LIST && this.#inList) {
      this.#inList = false;
      this.#wantsComma = false;
    } else if (byte === COMMA && this.#inList && this.#wantsComma) this.#wantsComma = false;
    else if (this.#wantsComma) this.#break("there is no comma between two values", this.#line);
    else this.#break(`“${String.fromCodePoint(byte)}” stands where a value should`, this.#line);
  }

  /**
   * Reads on in a value; gives the place behind its last byte, or -1 if it goes on in the next chunk.
   * Long and plain, with its state in variables, since it sees every byte.
   */
  #scan(chunk: Uint8Array, from: number): number {
    let depth = this.#depth;
    let inString = this.#inString;
    let at = from;
    let end = -1;
    for (; at < chunk.length && end === -1; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === LINE_END) this.#line += 1;
      if (inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (depth === 0) end = at + 1;
        }
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth <= 0) end = depth === 0 ? at + 1 : at;
      } else if (depth === 0 && (byte === COMMA || isSpace(byte))) {
        if (byte === LINE_END) this.#line -= 1;
        end = at;
      }
    }
    this.#depth = Math.max(depth, 0);
    this.#inString = inString;
    return end;
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#longest) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #finish(): void {
    const line = this.#valueLine;
    if (this.#size > this.#longest) this.#pieces.push({ kind: "too-long", size: this.#size, line });
    else this.#pieces.push({ kind: "value", bytes: joinBytes(this.#parts), line });
    this.#parts = [];
    this.#depth = -1;
    this.#wantsComma = this.#inList;
  }

  #break(reason: string, line: number): void {
    this.#broken = true;
    this.#parts = [];
    this.#pieces.push({ kind: "broken", reason, line });
  }
}
