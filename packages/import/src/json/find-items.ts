import type { JsonObject } from "./json-object.ts";
import { isJsonObject } from "./json-object.ts";

/** What the list of articles is called in the answers of news sites and search engines. */
const NAMES_OF_LISTS = [
  "articles",
  "items",
  "results",
  "docs",
  "documents",
  "data",
  "records",
  "entries",
  "stories",
  "news",
  "posts",
  "hits",
  "@graph",
];

/** The list of objects that an object is there to carry, if it has one: in itself or one level down. */
export function findItems(object: JsonObject): readonly unknown[] | undefined {
  const own = findOwnItems(object);
  if (own !== undefined) return own;
  for (const name in object) {
    const member = object[name];
    const items = isJsonObject(member) ? findOwnItems(member) : undefined;
    if (items !== undefined) return items;
  }
  return undefined;
}

function findOwnItems(object: JsonObject): readonly unknown[] | undefined {
  for (const name of NAMES_OF_LISTS) {
    const list: unknown = Object.hasOwn(object, name) ? object[name] : undefined;
    if (Array.isArray(list) && list.some(isJsonObject)) return list;
  }
  return undefined;
}
