import { isJsonObject } from "../json/json-object.ts";
import type { JsonObject } from "../json/json-object.ts";
import type { ArticleField, FieldMapping, FieldValues } from "./article-field.ts";
import { ARTICLE_FIELDS } from "./article-field.ts";

/** How deep names are looked for: `response.fields.headline` is, what lies below is not. */
const DEEPEST = 3;
/** An object with more members than this is data (a table by id), not a record. */
const MOST_NAMES = 500;

/** The members in which an object keeps its own words: `{"name": "Ouest-France"}`, `{"#text": "…"}`. */
const WORDS_OF_AN_OBJECT = ["name", "main", "value", "text", "#text", "_", "rendered", "original"];

/** The dotted paths of a record's fields that hold words, in their order. Lists are not entered. */
export function listFieldNames(record: JsonObject): string[] {
  const names: string[] = [];
  visit(record, "", 1);
  return names;

  function visit(object: JsonObject, prefix: string, depth: number): void {
    for (const name in object) {
      if (names.length >= MOST_NAMES) return;
      const value = object[name];
      if (toWords(value, " ") !== "") names.push(prefix + name);
      if (depth < DEEPEST && isJsonObject(value)) visit(value, `${prefix}${name}.`, depth + 1);
    }
  }
}

/** What a record says, by a mapping. A field that is empty or holds nothing that can be read as words is left out. */
export function readFields(record: JsonObject, mapping: FieldMapping): FieldValues {
  const values: { [Field in ArticleField]?: string } = {};
  for (const field of ARTICLE_FIELDS) {
    const source = mapping[field];
    if (source === undefined) continue;
    const words = toWords(findAt(record, source), field === "text" ? "\n\n" : ", ");
    if (words !== "") values[field] = words;
  }
  return values;
}

/** The value at a dotted path; a member whose own name has dots is found first. A number enters a list. */
function findAt(value: unknown, path: string): unknown {
  if (isJsonObject(value) && Object.hasOwn(value, path)) return value[path];
  const dot = path.indexOf(".");
  const [head, rest] = dot === -1 ? [path, undefined] : [path.slice(0, dot), path.slice(dot + 1)];
  const member = findMember(value, head);
  return rest === undefined || member === undefined ? member : findAt(member, rest);
}

function findMember(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return /^\d+$/u.test(name) ? value[Number(name)] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A value as words: the items of a list joined, an object by its name. Yes and no are no words. */
function toWords(value: unknown, separator: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (Array.isArray(value)) {
    // A list within a list is a table and no text; it may also be nested without end.
    return value
      .map((item: unknown) => (Array.isArray(item) ? "" : toWords(item, separator)))
      .filter((words) => words !== "")
      .join(separator);
  }
  if (!isJsonObject(value)) return "";
  for (const name of WORDS_OF_AN_OBJECT) {
    const words: unknown = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof words === "string" && words !== "") return words;
  }
  return "";
}
