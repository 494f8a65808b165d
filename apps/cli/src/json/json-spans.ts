/**
 * Where each value stands in a JSON text, so that a finding with a JSON pointer can be shown at its
 * line and column. The text is known to be JSON: `JSON.parse` has taken it before.
 */
import type { Stretch } from "../output/wrap.ts";

type Step = { readonly pointer: string; readonly depth: number };

/**
 * The stretch of every value down to `depth` levels, by JSON pointer (RFC 6901); "" is the whole.
 * @throws SyntaxError when the text is not JSON.
 */
export function jsonSpansOf(json: string, depth: number): ReadonlyMap<string, Stretch> {
  JSON.parse(json);
  const reader = new Reader(json, depth);
  reader.readValue({ pointer: "", depth: 0 });
  return reader.spans;
}

const LITERAL = /[^\s,\]}]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /\s*/y;
/** Anything up to a bracket or a string. */
const FILLER = /[^"[\]{}]*/y;

class Reader {
  readonly spans = new Map<string, Stretch>();
  #at = 0;
  readonly #json: string;
  readonly #depth: number;

  constructor(json: string, depth: number) {
    this.#json = json;
    this.#depth = depth;
  }

  readValue(step: Step): void {
    this.#take(SPACE);
    const start = this.#at;
    const first = this.#json[start];
    if (first === '"') this.#take(STRING);
    else if (first !== "{" && first !== "[") this.#take(LITERAL);
    else if (step.depth >= this.#depth) this.#skipNested();
    else this.#readMembers(step, first === "{");
    this.spans.set(step.pointer, { start, end: this.#at });
    this.#take(SPACE);
  }

  #readMembers({ pointer, depth }: Step, named: boolean): void {
    this.#at += 1;
    this.#take(SPACE);
    for (let index = 0; !this.#isAtEnd(); index += 1) {
      const key = named ? this.#readKey() : String(index);
      this.readValue({ pointer: `${pointer}/${escapeStep(key)}`, depth: depth + 1 });
      if (this.#json[this.#at] === ",") this.#at += 1;
      this.#take(SPACE);
    }
    this.#at += 1;
  }

  #readKey(): string {
    const key: unknown = JSON.parse(this.#take(STRING));
    this.#take(SPACE);
    this.#at += 1;
    return String(key);
  }

  /** A value deeper than asked for; not by recursion, so that depth costs no stack. */
  #skipNested(): void {
    let open = 0;
    do {
      this.#take(FILLER);
      const character = this.#json[this.#at];
      if (character === undefined) return;
      if (character === '"') this.#take(STRING);
      else {
        open += character === "{" || character === "[" ? 1 : -1;
        this.#at += 1;
      }
    } while (open > 0);
  }

  #isAtEnd(): boolean {
    const character = this.#json[this.#at];
    return character === "}" || character === "]" || character === undefined;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#json)?.[0] ?? "";
    this.#at += taken.length;
    return taken;
  }
}

const escapeStep = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The stretch of the value that a pointer names, or of the nearest value around it. */
export function findNearestSpan(json: string, pointer: string): Stretch | undefined {
  const depth = pointer.split("/").length - 1;
  const spans = jsonSpansOf(json, depth);
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = spans.get(at);
    if (found !== undefined || at === "") return found;
  }
}
