/** Cuts the text of a query into its signs and words. */
import type { Result } from "@onrecord/domain";
import { splitWords } from "../words.ts";
import type { FilterQuery, QueryFault, SearchField, WordQuery } from "./query.ts";
import { isSearchField } from "./query.ts";

/** A piece of a query, and where it begins. */
export type Token = { readonly offset: number } & (
  | { readonly kind: "open" | "close" | "minus" | "and" | "or" }
  | { readonly kind: "leaf"; readonly leaf: WordQuery | FilterQuery }
);

/** Tokens, and what looked like a field and is none: its words are searched instead. */
export type Tokens = {
  readonly tokens: readonly Token[];
  readonly unknownFields: readonly { readonly name: string; readonly offset: number }[];
};

/** The marks that open a phrase; each is closed by any that closes one. */
const OPENING = /["“”„«]/;
const CLOSING = /["“”»]/g;

/** A word ends at white space, at a bracket and at a quotation mark. */
const WORD_END = /[\s()"“”„«»]/g;

/** Tokenizes a query. Pieces without a letter or a digit, such as `&`, are left out. */
export function tokenize(text: string): Result<Tokens, QueryFault> {
  const tokens: Token[] = [];
  const unknownFields: { name: string; offset: number }[] = [];
  let offset = 0;
  while (offset < text.length) {
    const piece = readPiece(text, offset);
    if (!piece.ok) return piece;
    const { token, next, unknownField } = piece.value;
    if (token !== undefined) tokens.push(token);
    if (unknownField !== undefined) unknownFields.push({ name: unknownField, offset });
    offset = next;
  }
  return { ok: true, value: { tokens, unknownFields } };
}

type Piece = {
  readonly token: Token | undefined;
  readonly next: number;
  readonly unknownField?: string;
};

type Reading = Result<Piece, QueryFault>;

function readPiece(text: string, offset: number): Reading {
  const first = text.charAt(offset);
  if (/\s|[»]/.test(first)) return skip(offset + 1);
  if (first === "(") return sign("open", offset);
  if (first === ")") return sign("close", offset);
  if (OPENING.test(first)) return readPhrase(text, offset);
  if (first === "-" && /[^\s)-]/.test(text.charAt(offset + 1))) return sign("minus", offset);
  return readWord(text, offset);
}

const skip = (next: number): Reading => ({ ok: true, value: { token: undefined, next } });

const sign = (kind: "open" | "close" | "minus", offset: number): Reading => ({
  ok: true,
  value: { token: { kind, offset }, next: offset + 1 },
});

/** Reads what stands in quotation marks, without them. */
function readQuoted(
  text: string,
  offset: number,
): Result<{ quoted: string; next: number }, QueryFault> {
  CLOSING.lastIndex = offset + 1;
  const close = CLOSING.exec(text);
  if (close === null)
    return { ok: false, error: { offset, reason: "the quotation mark is not closed" } };
  return {
    ok: true,
    value: { quoted: text.slice(offset + 1, close.index), next: close.index + 1 },
  };
}

function readPhrase(text: string, offset: number): Reading {
  const reading = readQuoted(text, offset);
  if (!reading.ok) return reading;
  const { quoted, next } = reading.value;
  if (splitWords(quoted).length === 0) return skip(next);
  const leaf: WordQuery = { kind: "phrase", text: quoted };
  return { ok: true, value: { token: { kind: "leaf", leaf, offset }, next } };
}

/** Whatever stands before the first letter, digit or mark. */
const LEADING = /^[^\p{L}\p{N}\p{M}\p{Co}]+/u;

/** A word up to its last letter or digit, and a star right behind it. */
const WORD = /^(.*[\p{L}\p{N}\p{M}\p{Co}])(\*)?/su;

function readWord(text: string, offset: number): Reading {
  WORD_END.lastIndex = offset + 1;
  const next = WORD_END.exec(text)?.index ?? text.length;
  const raw = text.slice(offset, next);
  if (raw === "OR") return { ok: true, value: { token: { kind: "or", offset }, next } };
  if (raw === "AND") return { ok: true, value: { token: { kind: "and", offset }, next } };
  const word = raw.replace(LEADING, "");
  const [, name = "", value = ""] = /^([a-z]+):(.*)$/s.exec(word) ?? [];
  if (isSearchField(name)) return readFilter(text, { offset, next, field: name, value });
  const unknown = name !== "" && value !== "" && !value.startsWith("/");
  const token = toWordToken(word, offset);
  return { ok: true, value: { token, next, ...(unknown ? { unknownField: name } : {}) } };
}

function toWordToken(word: string, offset: number): Token | undefined {
  const [, text = "", star] = WORD.exec(word) ?? [];
  if (splitWords(text).length === 0) return undefined;
  if (star !== undefined) return { kind: "leaf", offset, leaf: { kind: "prefix", text } };
  // "OR," is a word; printed without its comma it would be a sign, so it becomes a phrase.
  const kind = text === "OR" || text === "AND" ? "phrase" : "word";
  return { kind: "leaf", offset, leaf: { kind, text } };
}

type FilterStart = {
  readonly offset: number;
  readonly next: number;
  readonly field: SearchField;
  readonly value: string;
};

function readFilter(text: string, { offset, next, field, value }: FilterStart): Reading {
  if (value !== "") {
    return {
      ok: true,
      value: { token: { kind: "leaf", offset, leaf: { kind: "filter", field, value } }, next },
    };
  }
  const quoted = OPENING.test(text.charAt(next)) ? readQuoted(text, next) : undefined;
  if (quoted?.ok === false) return quoted;
  if (quoted === undefined || quoted.value.quoted.trim() === "") {
    return { ok: false, error: { offset, reason: `nothing stands after “${field}:”` } };
  }
  const leaf: FilterQuery = { kind: "filter", field, value: quoted.value.quoted };
  return { ok: true, value: { token: { kind: "leaf", offset, leaf }, next: quoted.value.next } };
}
