/**
 * The grammar, by recursive descent:
 *
 *     query  = all { "OR" all }
 *     all    = part { [ "AND" ] part }
 *     part   = ( "-" | "NOT" ) part | "(" query ")" | field ":" value | phrase | word
 */
import type { Result } from "@onrecord/domain";
import type { Query, QueryFault } from "./query.ts";
import { LIMITS } from "./query.ts";
import type { Token } from "./tokenize.ts";
import { tokenize } from "./tokenize.ts";

/** A query that was understood; `query` is null where nothing was asked for. */
export type ParsedQuery = {
  readonly query: Query | null;
  readonly unknownFields: readonly { readonly name: string; readonly offset: number }[];
};

/** Parses the text of a query. Never throws. */
export function parseQuery(text: string): Result<ParsedQuery, QueryFault> {
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const { unknownFields } = tokens.value;
  const leaves = tokens.value.tokens.filter((token) => token.kind === "leaf");
  const beyond = leaves[LIMITS.parts];
  if (beyond !== undefined) {
    return fault(beyond.offset, `it has more than ${LIMITS.parts} parts`);
  }
  if (tokens.value.tokens.length === 0) return { ok: true, value: { query: null, unknownFields } };
  const parser = new Parser(tokens.value.tokens, text.length);
  const query = parser.parseOr(0);
  if (!query.ok) return query;
  const rest = parser.peek();
  if (rest !== undefined) return fault(rest.offset, "a bracket is closed that was not opened");
  return { ok: true, value: { query: query.value, unknownFields } };
}

type Parse = Result<Query, QueryFault>;

const fault = (offset: number, reason: string): { ok: false; error: QueryFault } => ({
  ok: false,
  error: { offset, reason },
});

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  parseOr(depth: number): Parse {
    const parts: Query[] = [];
    do {
      const part = this.#parseAnd(depth);
      if (!part.ok) return part;
      parts.push(part.value);
    } while (this.#take("or"));
    return { ok: true, value: combine("or", parts) };
  }

  #parseAnd(depth: number): Parse {
    const parts: Query[] = [];
    do {
      const part = this.#parsePart(depth);
      if (!part.ok) return part;
      parts.push(part.value);
    } while (this.#take("and") || this.#startsPart());
    return { ok: true, value: combine("and", parts) };
  }

  #parsePart(depth: number): Parse {
    const token = this.peek();
    if (token === undefined) return fault(this.#end, "it ends where a word should follow");
    if (depth > LIMITS.depth) return fault(token.offset, "the brackets are nested too deeply");
    this.#next += 1;
    switch (token.kind) {
      case "leaf":
        return { ok: true, value: token.leaf };
      case "not": {
        const part = this.#parsePart(depth + 1);
        return part.ok ? { ok: true, value: { kind: "not", part: part.value } } : part;
      }
      case "open":
        return this.#parseBracket(token.offset, depth);
      case "close":
        return fault(token.offset, "nothing stands before the closing bracket");
      case "and":
      case "or":
        return fault(token.offset, `a word is missing beside ${token.kind.toUpperCase()}`);
    }
  }

  #parseBracket(opened: number, depth: number): Parse {
    const inner = this.parseOr(depth + 1);
    if (!inner.ok) return inner;
    return this.#take("close") ? inner : fault(opened, "the bracket is not closed");
  }

  #startsPart(): boolean {
    const kind = this.peek()?.kind;
    return kind === "leaf" || kind === "not" || kind === "open";
  }

  #take(kind: Token["kind"]): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.#next += 1;
    return true;
  }
}

/** Several parts as one; brackets around parts of the same kind make no difference. */
function combine(kind: "and" | "or", parts: readonly Query[]): Query {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
