import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvRowSplitter } from "./csv-row-splitter.ts";
import type { CsvRow } from "./csv-row-splitter.ts";
import { toCells } from "./to-cells.ts";

const decoder = new TextDecoder();

function split(text: string, { step = 5, longest = 1000, delimiter = "," } = {}): CsvRow[] {
  const bytes = new TextEncoder().encode(text);
  const splitter = new CsvRowSplitter(delimiter.charCodeAt(0), longest);
  const rows: CsvRow[] = [];
  for (let at = 0; at < bytes.length; at += step)
    rows.push(...splitter.push(bytes.subarray(at, at + step)));
  return [...rows, ...splitter.end()];
}

const cellsOf = (rows: readonly CsvRow[], delimiter = ","): unknown[] =>
  rows.map((row) =>
    row.kind === "row" ? toCells(decoder.decode(row.bytes), delimiter) : `${row.line}:${row.kind}`,
  );

describe("CsvRowSplitter and toCells", () => {
  it.each([
    [
      "quotes",
      'a,"b,""c""\n",d\ne,,\n',
      [
        ["a", 'b,"c"\n', "d"],
        ["e", "", ""],
      ],
    ],
    [
      "other line ends and empty lines",
      "a,b\r\nc,d\r\n\r\ne,f\rg,h",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    [
      "a quote within a cell, which is only a character",
      'a 5" gun,b\nc,d',
      [
        ['a 5" gun', "b"],
        ["c", "d"],
      ],
    ],
    [
      "a stray quote: the line behind it is a row again",
      'a,"b"c,d\ne,f\n',
      ["1:broken", ["e", "f"]],
    ],
    [
      "a quote that is never closed: only its line is lost",
      'a,b\nc,"d\ne,f\ng,h\n',
      [["a", "b"], "2:broken", ["e", "f"], ["g", "h"]],
    ],
    ["an empty cell in quotes at the end", 'a,""', [["a", ""]]],
    ["nothing", "", []],
  ])("reads %s", (_name, text, expected) => {
    for (const step of [1, 4, 1000]) expect(cellsOf(split(text, { step }))).toEqual(expected);
  });

  it("passes over rows that are too long, and goes on after them", () => {
    const long = "x".repeat(300);
    expect(cellsOf(split(`a,${long}\nb,c\nd,"${long}\n${long}"\ne,f\n`, { longest: 100 }))).toEqual(
      ["1:too-long", ["b", "c"], "3:broken", "4:too-long", ["e", "f"]],
    );
  });

  it("reads what csv-stringify writes as csv-parse reads it, whatever the cells and the chunks", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "é", " ", '"', ",", ";", "\t", "\n", "\r"),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.constantFrom(",", ";", "\t"),
        fc.integer({ min: 1, max: 20 }),
        (table, delimiter, step) => {
          const text = stringify(table, { delimiter, quoted: true });
          const expected: unknown = parse(text, { delimiter });
          expect(cellsOf(split(text, { step, longest: 1e6, delimiter }), delimiter)).toEqual(
            expected,
          );
        },
      ),
    );
  });

  it("counts lines as an editor does", () => {
    const rows = split('a,b\n"c\nd",e\n\nf,g');
    expect(rows.map((row) => row.line)).toEqual([1, 2, 5]);
  });

  it("comes to an end with any bytes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r"), maxLength: 30 })),
        (parts) => {
          const text = parts.join("");
          expect(split(text, { step: 3, longest: 20 }).length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
