/** Cuts the text of a query into its signs and words. */
import type { Result } from "@onrecord/domain";
import { splitWords } from "../words.ts";
import type { FilterQuery, QueryFault, SearchField, WordQuery } from "./query.ts";
import { findSearchField } from "./query.ts";

/** A piece of a query, and where it begins. */
export type Token = { readonly offset: number } & (
  | { readonly kind: "open" | "close" | "not" | "and" | "or" }
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
  if (first === "-" && /[^\s)-]/.test(text.charAt(offset + 1))) return sign("not", offset);
  return readWord(text, offset);
}

const skip = (next: number): Reading => ({ ok: true, value: { token: undefined, next } });

const sign = (kind: "open" | "close" | "not", offset: number): Reading => ({
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
  const begun = BEGUN_PHRASE.exec(quoted)?.[1];
  const leaf: WordQuery =
    begun === undefined
      ? { kind: "phrase", text: quoted }
      : { kind: "prefix", text: begun.replace(LEADING, "") };
  return { ok: true, value: { token: toLeaf(leaf, offset), next } };
}

const toLeaf = (leaf: WordQuery | FilterQuery, offset: number): Token => ({
  kind: "leaf",
  offset,
  leaf,
});

/** Whatever stands before the first letter, digit or mark. */
const LEADING = /^[^\p{L}\p{N}\p{M}\p{Co}]+/u;

/** A word up to its last letter or digit, and a star right behind it. */
const WORD = /^(.*[\p{L}\p{N}\p{M}\p{Co}])(\*)?/su;

/** A phrase with a star behind its last word. */
const BEGUN_PHRASE = /^(.*[\p{L}\p{N}\p{M}\p{Co}])\*\s*$/su;

/** A word with a tilde right behind it, and a number or nothing behind that. */
const FUZZY = /^(.*?[\p{L}\p{N}\p{M}\p{Co}])~(\d*)[^\p{L}\p{N}\p{M}\p{Co}]*$/su;

/** Words that are signs where they stand in capitals. */
const SIGNS: ReadonlyMap<string, "or" | "and" | "not"> = new Map([
  ["OR", "or"],
  ["AND", "and"],
  ["NOT", "not"],
]);

function readWord(text: string, offset: number): Reading {
  WORD_END.lastIndex = offset + 1;
  const next = WORD_END.exec(text)?.index ?? text.length;
  const raw = text.slice(offset, next);
  const kind = SIGNS.get(raw);
  if (kind !== undefined) return { ok: true, value: { token: { kind, offset }, next } };
  const word = raw.replace(LEADING, "");
  const [, name = "", value = ""] = /^([a-z]+):(.*)$/s.exec(word) ?? [];
  const field = findSearchField(name);
  if (field !== undefined) return readFilter(text, { offset, next, field, value });
  const unknown = name !== "" && value !== "" && !value.startsWith("/");
  const leaf = toWordLeaf(word, offset);
  if (!leaf.ok) return leaf;
  const token = leaf.value === undefined ? undefined : toLeaf(leaf.value, offset);
  return { ok: true, value: { token, next, ...(unknown ? { unknownField: name } : {}) } };
}

function toWordLeaf(word: string, offset: number): Result<WordQuery | undefined, QueryFault> {
  const [, text = "", star] = WORD.exec(word) ?? [];
  if (splitWords(text).length === 0) return { ok: true, value: undefined };
  if (star !== undefined) return { ok: true, value: { kind: "prefix", text } };
  const fuzzy = FUZZY.exec(word);
  if (fuzzy !== null) return toFuzzy(fuzzy, offset);
  // "OR," is a word; printed without its comma it would be a sign, so it becomes a phrase.
  return { ok: true, value: { kind: SIGNS.has(text) ? "phrase" : "word", text } };
}

function toFuzzy(
  [, text = "", distance]: RegExpExecArray,
  offset: number,
): Result<WordQuery, QueryFault> {
  if (distance !== "" && distance !== "1") {
    const reason = `no more than one letter may differ (“~1”)`;
    return { ok: false, error: { offset: offset, reason } };
  }
  if (splitWords(text).length > 1) {
    return { ok: false, error: { offset, reason: "“~” stands behind one word" } };
  }
  return { ok: true, value: { kind: "fuzzy", text } };
}

type FilterStart = {
  readonly offset: number;
  readonly next: number;
  readonly field: SearchField;
  readonly value: string;
};

function readFilter(text: string, { offset, next, field, value }: FilterStart): Reading {
  if (value !== "") {
    return { ok: true, value: { token: toLeaf({ kind: "filter", field, value }, offset), next } };
  }
  const quoted = OPENING.test(text.charAt(next)) ? readQuoted(text, next) : undefined;
  if (quoted?.ok === false) return quoted;
  if (quoted === undefined || quoted.value.quoted.trim() === "") {
    return { ok: false, error: { offset, reason: `nothing stands after “${field}:”` } };
  }
  const leaf: FilterQuery = { kind: "filter", field, value: quoted.value.quoted };
  return { ok: true, value: { token: toLeaf(leaf, offset), next: quoted.value.next } };
}
