import type { FieldMapping } from "../fields/article-field.ts";
import { ARTICLE_FIELDS } from "../fields/article-field.ts";
import { guessFieldMapping } from "../fields/guess-field-mapping.ts";
import type { JsonObject } from "../json/json-object.ts";
import { findDelimiter, looksLikeHeader } from "./find-delimiter.ts";
import type { Delimiter } from "./find-delimiter.ts";

/** What the columns of a table are called, and whether its first row says so. */
export type CsvHeader = {
  /** One name a column: that of the first row, or its number, counted from 1. */
  readonly names: readonly string[];
  /** Whether the first row holds the names, and is no article. */
  readonly isRow: boolean;
};

/** Reads the names of the columns off the first row; a row that says nothing of the kind is an article. */
export function toHeader(cells: readonly string[], given: FieldMapping): CsvHeader {
  const wanted = new Set(Object.values(given).filter((name) => name !== ""));
  const trimmed = cells.map((cell) => cell.trim());
  const isRow =
    trimmed.some((name) => wanted.has(name)) || isKnown(trimmed) || looksLikeHeader(cells);
  const names = trimmed.map((name, index) => (isRow && name !== "" ? name : String(index + 1)));
  return { names, isRow };
}

const isKnown = (names: readonly string[]): boolean => {
  const mapping = guessFieldMapping(names);
  return mapping.text !== undefined && Object.keys(mapping).length >= Math.min(2, names.length);
};

/** A column may be named by its number, whether or not it has a name as well: `--map text=3`. */
export function toColumnNames(given: FieldMapping, names: readonly string[]): FieldMapping {
  const entries = ARTICLE_FIELDS.flatMap((field) => {
    const source = given[field];
    if (source === undefined) return [];
    const byNumber = names.includes(source) ? undefined : names[Number(source) - 1];
    return [[field, byNumber ?? source] as const];
  });
  return Object.fromEntries(entries);
}

/** A row by the names of its columns; of two columns with one name, the first counts. */
export function toRecord(names: readonly string[], cells: readonly string[]): JsonObject {
  const record: { [name: string]: string } = Object.create(null);
  names.forEach((name, index) => {
    if (!(name in record)) record[name] = cells[index] ?? "";
  });
  return record;
}

/** Whether the beginning of a text is a table that names a column for the text of an article. */
export function isTable(sample: string, delimiter: Delimiter): boolean {
  const found = findDelimiter(sample);
  const [first = ""] = sample.split(/\r\n|\n|\r/u, 1);
  return (
    found === delimiter &&
    isKnown(first.split(delimiter).map((name) => name.replaceAll('"', "").trim()))
  );
}
