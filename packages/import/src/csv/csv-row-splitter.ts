import { joinBytes } from "../bytes/join-bytes.ts";

/** A row of a table as its bytes, or why it is none. `line` is where it begins, counted from 1. */
export type CsvRow =
  | { readonly kind: "row"; readonly bytes: Uint8Array; readonly line: number }
  | { readonly kind: "too-long"; readonly line: number }
  | { readonly kind: "broken"; readonly reason: string; readonly line: number };

const QUOTE = 0x22;
const LINE_END = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a table into rows (RFC 4180: a quote at the beginning of a cell takes line ends and delimiters
 * into the cell, up to the next quote that is not doubled). A row that breaks the rule is given as
 * broken, and the line behind it begins a row again, so that one stray quote does not swallow a file.
 */
export class CsvRowSplitter {
  readonly #delimiter: number;
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  /** How much of what waits was looked through before, and holds no end of a row. */
  #seen = 0;
  #line = 1;
  /** A row that was too long is being passed over, up to its end of line. */
  #passing = false;

  /**
   * @param delimiter the byte between two cells
   * @param longest bytes of the longest row that is kept
   */
  constructor(delimiter: number, longest: number) {
    this.#delimiter = delimiter;
    this.#longest = longest;
  }

  /** Takes the next bytes (UTF-8) and gives the rows that end in them. */
  push(chunk: Uint8Array): CsvRow[] {
    this.#parts.push(chunk);
    this.#size += chunk.length;
    // A long row is looked through again only when it has doubled, so that its cost stays linear.
    if (this.#size < 2 * this.#seen && this.#size <= this.#longest) return [];
    return this.#cut(joinBytes(this.#parts), false);
  }

  /** Says that there is nothing more. */
  end(): CsvRow[] {
    return this.#cut(joinBytes(this.#parts), true);
  }

  #cut(bytes: Uint8Array, isEnd: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let start = 0;
    while (start < bytes.length) {
      if (this.#passing) {
        const end = lineEnd(bytes, start);
        if (end === -1) {
          start = bytes.length;
          break;
        }
        this.#passing = false;
        this.#line += 1;
        start = end;
        continue;
      }
      const found = findRowEnd(bytes, start, this.#delimiter);
      if (found.kind === "open" && !isEnd && bytes.length - start <= this.#longest) break;
      start = this.#take(rows, bytes, { start, found, isEnd });
    }
    const rest = bytes.subarray(start);
    this.#parts = rest.length === 0 ? [] : [rest];
    this.#size = rest.length;
    this.#seen = rest.length;
    return rows;
  }

  /** Adds what was found to the rows; gives where the next row begins. */
  #take(rows: CsvRow[], bytes: Uint8Array, place: Place): number {
    const { start, found, isEnd } = place;
    const line = this.#line;
    const end = found.kind === "open" ? bytes.length : found.end;
    if (found.kind === "row" || (found.kind === "open" && !found.inQuotes && isEnd)) {
      const row = withoutLineEnd(bytes.subarray(start, end));
      if (row.length > this.#longest) rows.push({ kind: "too-long", line });
      else if (row.length > 0) rows.push({ kind: "row", bytes: row, line });
      this.#line += countLines(bytes.subarray(start, end));
      return end;
    }
    if (found.kind === "open" && !found.inQuotes) {
      rows.push({ kind: "too-long", line });
      this.#passing = true;
      return end;
    }
    // A stray quote: what follows the line with the fault is a row again.
    const reason =
      found.kind === "open"
        ? "a quote is opened and never closed"
        : "a quote in a cell is neither doubled nor followed by the end of the cell";
    rows.push({ kind: "broken", reason, line });
    const fault = found.kind === "open" ? start : found.end;
    const next = lineEnd(bytes, fault);
    if (next === -1) {
      this.#line += countLines(bytes.subarray(start, fault));
      this.#passing = true;
      return bytes.length;
    }
    this.#line += countLines(bytes.subarray(start, next));
    return next;
  }
}

type Place = { readonly start: number; readonly found: RowEnd; readonly isEnd: boolean };

type RowEnd =
  | { readonly kind: "row"; readonly end: number }
  | { readonly kind: "fault"; readonly end: number }
  | { readonly kind: "open"; readonly inQuotes: boolean };

/** Where the row that begins at `start` ends. Plain and long, since it sees every byte. */
function findRowEnd(bytes: Uint8Array, start: number, delimiter: number): RowEnd {
  let at = start;
  for (;;) {
    if (bytes[at] === QUOTE) {
      for (;;) {
        const close = bytes.indexOf(QUOTE, at + 1);
        if (close === -1) return { kind: "open", inQuotes: true };
        at = close + 1;
        if (bytes[at] !== QUOTE) break;
      }
      const after = bytes[at];
      if (after === undefined) return { kind: "open", inQuotes: false };
      if (after === RETURN && bytes[at + 1] === undefined) return { kind: "open", inQuotes: false };
      if (after !== delimiter && after !== LINE_END && after !== RETURN)
        return { kind: "fault", end: at };
    }
    // To the end of the cell.
    for (; ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined) return { kind: "open", inQuotes: false };
      if (byte === delimiter) break;
      if (byte === LINE_END) return { kind: "row", end: at + 1 };
      if (byte === RETURN) {
        const next = bytes[at + 1];
        if (next === undefined) return { kind: "open", inQuotes: false };
        return { kind: "row", end: next === LINE_END ? at + 2 : at + 1 };
      }
    }
    at += 1;
  }
}

/** Behind the end of the line that `from` is in; -1 if it is not there. */
function lineEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === LINE_END) return at + 1;
    if (bytes[at] === RETURN && at + 1 < bytes.length)
      return bytes[at + 1] === LINE_END ? at + 2 : at + 1;
  }
  return -1;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LINE_END || (bytes[at] === RETURN && bytes[at + 1] !== LINE_END)) count += 1;
  }
  return count;
}

function withoutLineEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  if (bytes[end - 1] === LINE_END) end -= 1;
  if (bytes[end - 1] === RETURN) end -= 1;
  return bytes.subarray(0, end);
}
