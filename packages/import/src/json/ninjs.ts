/**
 * News items as news agencies send them: ninjs 1, 2 and 3 of the IPTC (https://iptc.org/standards/ninjs/).
 * 1 has `headline` and `body_text`, 2 has lists (`bodies` of `contenttype`), 3 the same in camel case.
 */
import type { FieldValues } from "../fields/article-field.ts";
import type { JsonObject } from "./json-object.ts";
import { isJsonObject } from "./json-object.ts";

/** What a news item says of itself. */
export type NinjsItem = {
  readonly values: FieldValues;
  /** Whether there is no body, and the text is a description. */
  readonly isSummary: boolean;
  /** `text`, `picture`, `composite`, …; null where it does not say. */
  readonly type: string | null;
  /** `usable`, `withheld` or `canceled`. */
  readonly status: string;
};

/** Whether an object is a news item of ninjs: it has an address, and a member that only ninjs has. */
export const isNinjs = (object: JsonObject): boolean =>
  typeof object["uri"] === "string" &&
  (isListOfValues(object["headlines"]) ||
    isListOfValues(object["bodies"]) ||
    "body_text" in object ||
    "body_xhtml" in object ||
    "versioncreated" in object ||
    "versionCreated" in object ||
    (isJsonObject(object["standard"]) && object["standard"]["name"] === "ninjs"));

const isListOfValues = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => isJsonObject(item) && "value" in item);

/** Reads a news item, whichever version of ninjs it is in. */
export function toNinjsItem(object: JsonObject): NinjsItem {
  const item = new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
  const words = (...names: readonly string[]): string | undefined =>
    names.map((name) => item.get(name)).find(isWords);
  const body = findValue(item.get("bodies")) ?? words("body_xhtml", "body_html", "body_text");
  const description =
    findValue(item.get("descriptions")) ?? words("description_text", "description_html");
  const values = {
    title: findValue(item.get("headlines")) ?? words("headline", "title"),
    text: body ?? description,
    // The version is what is read here; the first may have been another text.
    date: words("versioncreated", "firstcreated", "contentcreated"),
    author: words("by", "byline"),
    publisher: findPublisher(item.get("infosources")),
    url: words("uri"),
    language: words("language"),
    rights: words("copyrightnotice", "copyrightholder", "usageterms"),
  };
  return {
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    isSummary: body === undefined && description !== undefined,
    type: words("type") ?? null,
    status: words("pubstatus") ?? "usable",
  };
}

const isWords = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** The main one of several headlines or bodies: the one with markup, which shows the paragraphs, before plain text. */
function findValue(list: unknown): string | undefined {
  if (!Array.isArray(list)) return undefined;
  let best: { readonly value: string; readonly rank: number } | undefined;
  const items: readonly unknown[] = list;
  for (const item of items) {
    if (!isJsonObject(item) || !isWords(item["value"])) continue;
    const role = typeof item["role"] === "string" ? item["role"].toLowerCase() : "";
    const type = item["contenttype"] ?? item["contentType"];
    const isMarkup = typeof type === "string" && /html/iu.test(type);
    const rank = (role === "" || role.includes("main") ? 0 : 2) + (isMarkup ? 0 : 1);
    if (best === undefined || rank < best.rank) best = { value: item["value"], rank };
  }
  return best?.value;
}

/** The source that published or provided the item, if it says which of them did; an only one is taken. */
function findPublisher(list: unknown): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const items: readonly unknown[] = list;
  const sources = items.filter(isJsonObject);
  const named = sources.find(
    ({ role }) => typeof role === "string" && /publi|provid|distribut/iu.test(role),
  );
  const source = named ?? (sources.length === 1 ? sources[0] : undefined);
  return typeof source?.["name"] === "string" ? source["name"] : undefined;
}
