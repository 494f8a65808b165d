import { joinBytes } from "./join-bytes.ts";

/** A line without its end (`\n` or `\r\n`), or what is known of one that was too long to keep. */
export type ByteLine =
  | { readonly kind: "line"; readonly bytes: Uint8Array; readonly line: number }
  | { readonly kind: "too-long"; readonly size: number; readonly line: number };

const LINE_END = 0x0a;
const RETURN = 0x0d;

/** Cuts a stream of bytes into lines and holds no more than the longest that is allowed. */
export class LineSplitter {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #line = 1;

  /** @param longest bytes of the longest line that is kept */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Takes the next bytes and gives the lines that end in them. */
  push(chunk: Uint8Array): ByteLine[] {
    const lines: ByteLine[] = [];
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_END, start);
      if (end === -1) break;
      this.#keep(chunk.subarray(start, end));
      lines.push(this.#finish());
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** Says that there is nothing more, and gives a last line that has no end. */
  end(): ByteLine[] {
    return this.#size === 0 ? [] : [this.#finish()];
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#longest) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #finish(): ByteLine {
    const line = this.#line;
    const size = this.#size;
    const bytes = joinBytes(this.#parts);
    this.#line += 1;
    this.#size = 0;
    this.#parts = [];
    if (size > this.#longest) return { kind: "too-long", size, line };
    const end = bytes.at(-1) === RETURN ? -1 : bytes.length;
    return { kind: "line", bytes: bytes.subarray(0, end), line };
  }
}
