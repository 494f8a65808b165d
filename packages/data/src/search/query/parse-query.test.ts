import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import type { Query } from "./query.ts";
import { isSearchField, LIMITS, SEARCH_FIELDS } from "./query.ts";

const word = (text: string): Query => ({ kind: "word", text });

function parsed(text: string): Query | null {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value.query;
}

describe("parseQuery", () => {
  const cases: readonly (readonly [text: string, query: Query | null])[] = [
    ["", null],
    ["  & … ", null],
    ["kidal", word("kidal")],
    ["Kidal,", word("Kidal")],
    ["mali russia", { kind: "and", parts: [word("mali"), word("russia")] }],
    ["mali AND russia", { kind: "and", parts: [word("mali"), word("russia")] }],
    ["mali OR russia", { kind: "or", parts: [word("mali"), word("russia")] }],
    ["mali or russia", { kind: "and", parts: [word("mali"), word("or"), word("russia")] }],
    ["mal*", { kind: "prefix", text: "mal" }],
    ['"considerable progress"', { kind: "phrase", text: "considerable progress" }],
    ["“considerable progress”", { kind: "phrase", text: "considerable progress" }],
    ["„beträchtlicher Fortschritt“", { kind: "phrase", text: "beträchtlicher Fortschritt" }],
    ["-mali", { kind: "not", part: word("mali") }],
    ["Russia-Africa", word("Russia-Africa")],
    ["speaker:lavrov", { kind: "filter", field: "speaker", value: "lavrov" }],
    ['speaker:"Sergei Lavrov"', { kind: "filter", field: "speaker", value: "Sergei Lavrov" }],
    ["in:2024-02-28/..", { kind: "filter", field: "in", value: "2024-02-28/.." }],
    ["-kind:event", { kind: "not", part: { kind: "filter", field: "kind", value: "event" } }],
    ["kidal:", word("kidal")],
    ["OR,", { kind: "phrase", text: "OR" }],
    ["NOT mali", { kind: "not", part: word("mali") }],
    ["not mali", { kind: "and", parts: [word("not"), word("mali")] }],
    [
      "russia NOT (mali)",
      { kind: "and", parts: [word("russia"), { kind: "not", part: word("mali") }] },
    ],
    ["lavorv~1", { kind: "fuzzy", text: "lavorv" }],
    ["lavorv~, mali", { kind: "and", parts: [{ kind: "fuzzy", text: "lavorv" }, word("mali")] }],
    ["~mali", word("mali")],
    ["mali~x", word("mali~x")],
    ['"considerable prog*"', { kind: "prefix", text: "considerable prog" }],
    ['"speaker:lav*"', { kind: "prefix", text: "speaker:lav" }],
    ["date:2023..2024", { kind: "filter", field: "in", value: "2023..2024" }],
    ["before:2024-02", { kind: "filter", field: "before", value: "2024-02" }],
    ["in:2023~", { kind: "filter", field: "in", value: "2023~" }],
    [
      "(mali OR russia) grain",
      {
        kind: "and",
        parts: [{ kind: "or", parts: [word("mali"), word("russia")] }, word("grain")],
      },
    ],
    [
      "a b OR c d",
      {
        kind: "or",
        parts: [
          { kind: "and", parts: [word("a"), word("b")] },
          { kind: "and", parts: [word("c"), word("d")] },
        ],
      },
    ],
    ["((a b) c)", { kind: "and", parts: [word("a"), word("b"), word("c")] }],
  ];
  test.each(cases)("reads %j", (text, query) => {
    expect(parsed(text)).toEqual(query);
  });

  const faults: readonly (readonly [text: string, offset: number, reason: string])[] = [
    ['mali "considerable', 5, "the quotation mark is not closed"],
    ["(mali russia", 0, "the bracket is not closed"],
    ["mali)", 4, "a bracket is closed that was not opened"],
    ["()", 1, "nothing stands before the closing bracket"],
    ["mali OR", 7, "it ends where a word should follow"],
    ["OR mali", 0, "a word is missing beside OR"],
    ["mali AND AND russia", 9, "a word is missing beside AND"],
    ["speaker:", 0, "nothing stands after “speaker:”"],
    ["speaker: lavrov", 0, "nothing stands after “speaker:”"],
    ['speaker:""', 0, "nothing stands after “speaker:”"],
    [`${"(".repeat(30)}a${")".repeat(30)}`, 21, "the brackets are nested too deeply"],
    ["mali NOT", 8, "it ends where a word should follow"],
    ["mali NOT OR russia", 9, "a word is missing beside OR"],
    ["mali lavorv~2", 5, "no more than one letter may differ (“~1”)"],
    ["Russia-Africa~1", 0, "“~” stands behind one word"],
    ["w ".repeat(101), 200, `it has more than ${LIMITS.parts} parts`],
  ];
  test.each(faults)("says what is wrong with %j and where", (text, offset, reason) => {
    expect(parseQuery(text)).toEqual({ ok: false, error: { offset, reason } });
  });

  test("a name before a colon that is no field is told, and its words are searched", () => {
    const result = parseQuery("mali speeker:lavrov https://example.org");
    expect(result).toMatchObject({
      ok: true,
      value: {
        unknownFields: [{ name: "speeker", offset: 5 }],
        query: { parts: [word("mali"), word("speeker:lavrov"), word("https://example.org")] },
      },
    });
  });
});

const letters = fc.string({
  unit: fc.constantFrom("a", "é", "Ж", "日", "9", "x", "\u0301"),
  minLength: 1,
  maxLength: 6,
});
const plainWord = letters.map((text) => `k${text}`);
const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("word" as const, "prefix" as const),
    text: plainWord,
  }),
  // A tilde stands behind one word, and a Chinese sign among Latin letters makes several.
  fc.record({
    kind: fc.constant("fuzzy" as const),
    text: plainWord.filter((text) => !text.includes("日")),
  }),
  fc.record({
    kind: fc.constant("prefix" as const),
    text: fc.constantFrom("a b", "speaker:a", "OR", "NOT", "a „b"),
  }),
  fc.record({
    kind: fc.constant("phrase" as const),
    text: fc.array(plainWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
  }),
  fc.record({
    kind: fc.constant("filter" as const),
    field: fc.constantFrom(...Object.keys(SEARCH_FIELDS).filter(isSearchField)),
    value: fc.oneof(
      plainWord,
      fc.constantFrom("2023-10~/2023-12~", "person/sergei-lavrov", "a b", "(x)"),
    ),
  }),
);

/** Trees as the parser makes them: `and` and `or` have two parts or more, none of their own kind. */
const tree = (depth: number): fc.Arbitrary<Query> =>
  depth === 0
    ? leaf
    : fc.oneof(
        leaf,
        tree(depth - 1).map((part): Query => ({ kind: "not", part })),
        ...(["and", "or"] as const).map((kind) =>
          fc.array(tree(depth - 1), { minLength: 2, maxLength: 3 }).map((parts): Query => ({
            kind,
            parts: parts.flatMap((p) => (p.kind === kind ? p.parts : [p])),
          })),
        ),
      );

describe("printQuery", () => {
  test("what it prints is read back as the same query", () => {
    fc.assert(
      fc.property(tree(3), (query) => {
        expect(parsed(printQuery(query))).toEqual(query);
      }),
    );
  });

  test("whatever text was understood prints as a text with the same meaning", () => {
    const piece = fc.constantFrom(
      "-",
      "(",
      ")",
      '"',
      "“",
      "”",
      "„",
      "«",
      "*",
      ":",
      ",",
      "&",
      " ",
      "OR",
      "AND",
      "NOT",
      " NOT ",
      "~",
      "~1",
      "-OR",
      " OR ",
      "speaker:",
      "in:2023",
      "ab",
      "é",
      "́",
      "😀",
      "\ud800",
      "x*",
      'x*"',
      "--",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
        (text) => {
          const result = parseQuery(text);
          if (!result.ok || result.value.query === null) return;
          expect(parsed(printQuery(result.value.query))).toEqual(result.value.query);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
