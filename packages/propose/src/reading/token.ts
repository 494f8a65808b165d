/**
 * Words and marks of a text. Coarser than a linguist's tokens: what matters is where a name may
 * begin and end, and which words tell that somebody speaks.
 */
import type { Span } from "@onrecord/domain";

/** One word, number or mark. */
export type Token = Span & {
  /** As written. */
  readonly text: string;
  /** In small letters, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean;
};

/** Participles and the like that stand after a name and a hyphen: "US-led", "Moscow-based". */
const AFTER_HYPHEN =
  "aligned|allied|backed|based|born|brokered|centric|controlled|dominated|era|flagged|focused|" +
  "funded|held|inspired|led|linked|listed|made|majority|mediated|occupied|only|owned|registered|run|ruled|speaking|sponsored|" +
  "style|supported|trained|wide";

const TOKEN = new RegExp(
  [
    // Initials: "U.N.", "J.", and single letters with their stop before a name.
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?`,
    // Addresses that serve as names: "Amazon.com".
    String.raw`\p{L}[\p{L}\p{N}-]*\.(?:com|org|net|edu|gov|tv)(?![\p{L}\p{N}])`,
    // Words, also with apostrophes and hyphens inside.
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’&]|[-‐‑](?!(?:${AFTER_HYPHEN})(?!\p{L})))\p{L}[\p{L}\p{M}\p{N}]*)*`,
    String.raw`['’]s(?![\p{L}\p{M}\p{N}])`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?!\p{L})`,
    String.raw`[^\s\p{L}\p{M}\p{N}]`,
    String.raw`[\p{L}\p{M}\p{N}]`,
  ].join("|"),
  "gu",
);

const POSSESSIVE = /['’]s$/iu;

/** "it's" and the like are a pronoun with a verb, and no possessive. */
const CONTRACTED = /^(?:he|here|how|it|let|she|that|there|what|when|where|who)['’]s$/iu;

/** The tokens of a part of a text. A possessive "'s" is a token of its own. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + index;
    for (const part of partsOf(found)) {
      tokens.push(toToken(part.text, start + part.at));
    }
  }
  return tokens;
}

/** Before a name and a hyphen: "pro-Moscow", "anti-Putin". */
const BEFORE_HYPHEN = /^(?:anti|ex|mid|non|post|pre|pro|then|trans)[-‐‑](?=\p{Lu})/u;

/** Parts a possessive from its word, and two names that a hyphen joins ("Russia-Africa"). */
function partsOf(word: string): { text: string; at: number }[] {
  const isContracted = CONTRACTED.test(word) && !/^\p{Lu}{2}/u.test(word);
  if (POSSESSIVE.test(word) && !isContracted && word.length > 2) {
    const cut = word.length - 2;
    return [...partsOf(word.slice(0, cut)), { text: word.slice(cut), at: cut }];
  }
  const prefix = BEFORE_HYPHEN.exec(word)?.[0] ?? "";
  if (prefix === "") return [{ text: word, at: 0 }];
  return [
    { text: prefix.slice(0, -1), at: 0 },
    { text: prefix.slice(-1), at: prefix.length - 1 },
    { text: word.slice(prefix.length), at: prefix.length },
  ];
}

function toToken(text: string, start: number): Token {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const kind = /^[\p{L}\p{M}']/u.test(lower)
    ? text.length === 1 && !/\p{L}/u.test(text)
      ? "mark"
      : "word"
    : /^\p{N}/u.test(text)
      ? "number"
      : "mark";
  return { start, end: start + text.length, text, lower, kind, capital: /^\p{Lu}/u.test(text) };
}
