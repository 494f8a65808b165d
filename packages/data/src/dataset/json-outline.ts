/**
 * Reads JSON (RFC 8259) for its outline: where each value begins, and where the text stops being
 * JSON. `JSON.parse` says neither in words that can be relied on, and drops all but the last of two
 * equal keys without a word; here they are a fault, because a record would lose a value.
 */

/** Where each value begins, by its JSON pointer; or where the fault is, in code units, and why. */
export type JsonOutline =
  | { readonly ok: true; readonly offsets: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

/** More brackets inside each other than any record has; fewer than would exhaust the stack. */
const DEEPEST = 200;

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON strings may not hold control characters
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
// oxlint-disable-next-line no-control-regex -- as above
const STRING_START = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** Outlines a JSON text. `depth` says how deep the offsets go: 1 is the members of the outermost value. */
export function outlineJson(text: string, depth = Infinity): JsonOutline {
  const scanner = new Scanner(text, depth);
  try {
    scanner.readValue("", 0);
    scanner.skipSpace();
    if (scanner.offset < text.length) scanner.fail("there is more after the end of the value");
    return { ok: true, offsets: scanner.offsets };
  } catch (error) {
    if (error instanceof JsonFault)
      return { ok: false, offset: error.offset, reason: error.message };
    throw error;
  }
}

class JsonFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

class Scanner {
  readonly offsets = new Map<string, number>();
  offset = 0;
  readonly #text: string;
  readonly #depth: number;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  fail(reason: string, offset = this.offset): never {
    throw new JsonFault(reason, offset);
  }

  skipSpace(): void {
    this.#match(SPACE);
  }

  readValue(pointer: string, depth: number): void {
    this.skipSpace();
    if (depth <= this.#depth) this.offsets.set(pointer, this.offset);
    if (depth > DEEPEST) this.fail("the brackets are nested too deeply");
    const next = this.#text[this.offset];
    if (next === "{") this.#readObject(pointer, depth);
    else if (next === "[") this.#readArray(pointer, depth);
    else if (next === '"') this.#readString();
    else if (this.#match(LITERAL) === "") this.fail(`${this.#here()} stands where a value should`);
  }

  #readObject(pointer: string, depth: number): void {
    const keys = new Set<string>();
    this.#readMembers("}", () => {
      if (this.#text[this.offset] !== '"')
        this.fail(`${this.#here()} stands where a name in quotation marks should`);
      const start = this.offset;
      const key: unknown = JSON.parse(this.#readString());
      if (typeof key !== "string") return;
      if (keys.has(key)) this.fail(`the name "${key}" stands twice in one object`, start);
      keys.add(key);
      this.#expect(":");
      this.readValue(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1);
    });
  }

  #readArray(pointer: string, depth: number): void {
    let index = 0;
    this.#readMembers("]", () => {
      this.readValue(`${pointer}/${index}`, depth + 1);
      index += 1;
    });
  }

  /** Reads the members between the brackets, the first of which is next. */
  #readMembers(close: "}" | "]", readMember: () => void): void {
    this.offset += 1;
    this.skipSpace();
    if (this.#text[this.offset] === close) {
      this.offset += 1;
      return;
    }
    for (;;) {
      this.skipSpace();
      readMember();
      this.skipSpace();
      const next = this.#text[this.offset];
      if (next === close) break;
      if (next !== ",") this.fail(`${this.#here()} stands where "," or "${close}" should`);
      this.offset += 1;
    }
    this.offset += 1;
  }

  #readString(): string {
    const found = this.#match(STRING);
    if (found !== "") return found;
    this.#match(STRING_START);
    return this.fail(
      this.offset >= this.#text.length
        ? "a quotation mark is not closed"
        : "a character stands in a string that must be written with a backslash",
    );
  }

  #expect(mark: ":"): void {
    this.skipSpace();
    if (this.#text[this.offset] !== mark)
      this.fail(`${this.#here()} stands where "${mark}" should`);
    this.offset += 1;
  }

  /** What matches at this place, and moves on behind it; an empty text where nothing does. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    const [found = ""] = pattern.exec(this.#text) ?? [];
    this.offset += found.length;
    return found;
  }

  #here(): string {
    const point = this.#text.codePointAt(this.offset);
    return point === undefined ? "the end" : `"${String.fromCodePoint(point)}"`;
  }
}
