import { isJsonObject, type JsonObject } from "../json/json-object.ts";
import { toBlockText } from "./to-block-text.ts";

/** What schema.org's types of articles say, in words; what is not said is undefined. */
export type JsonLdFacts = {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly rights?: string;
  /** The whole text, where the page carries it. */
  readonly text?: string;
};

/** https://schema.org/Article and its kinds, and what is used like them. */
const ARTICLES =
  /(?:^|[/#:])(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ReportageNewsArticle|WebPage#article)$/u;

/** Deeper than this, nothing is looked for; JSON may be nested without end. */
const DEEPEST = 6;

/** The first article that a page's JSON-LD describes; undefined where there is none. Never throws. */
export function findJsonLdArticle(scripts: readonly string[]): {
  readonly facts: JsonLdFacts | undefined;
  /** How many scripts are no JSON. */
  readonly broken: number;
} {
  const roots: unknown[] = [];
  let broken = 0;
  for (const script of scripts) {
    const root = parseScript(script);
    if (root === undefined) broken += 1;
    else roots.push(root);
  }
  const nodes = roots.flatMap((root) => listNodes(root, 0));
  const article = nodes.find((node) => wordsOf(node["@type"]).some((type) => ARTICLES.test(type)));
  return { facts: article === undefined ? undefined : toFacts(article, indexById(nodes)), broken };
}

function parseScript(script: string): unknown {
  // Some sites wrap it against browsers that are long gone, or end it with a semicolon.
  const json = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)/u, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/u, "")
    .replace(/;\s*$/u, "");
  for (const attempt of [json, json.replaceAll(/[\n\r\t]+/gu, " ")]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return value ?? undefined;
    } catch {
      // Line ends within its strings are the commonest fault: once more without them.
    }
  }
  return undefined;
}

/** All objects that may be a description: in lists, in `@graph`, and as the main entity of another. */
function listNodes(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listNodes(item, depth + 1));
  if (!isJsonObject(value)) return [];
  return [
    value,
    ...listNodes(value["@graph"], depth + 1),
    ...listNodes(value["mainEntity"], depth + 1),
  ];
}

const indexById = (nodes: readonly JsonObject[]): ReadonlyMap<unknown, JsonObject> =>
  new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node["@id"], node]));

function toFacts(article: JsonObject, byId: ReadonlyMap<unknown, JsonObject>): JsonLdFacts {
  const name = (property: string): string | undefined =>
    namesOf(article[property], byId).join(", ") || undefined;
  const url = [
    ...wordsOf(article["url"]),
    ...idsOf(article["mainEntityOfPage"]),
    ...wordsOf(article["@id"]),
  ].find((address) => /^https?:/iu.test(address));
  const facts: { [Key in keyof JsonLdFacts]: string | undefined } = {
    title: plain(wordsOf(article["headline"])[0] ?? wordsOf(article["name"])[0]),
    author: plain(name("author") ?? name("creator")),
    publisher: plain(name("publisher")),
    date: wordsOf(article["datePublished"])[0] ?? wordsOf(article["dateCreated"])[0],
    url,
    language: namesOf(article["inLanguage"], byId)[0],
    rights: wordsOf(article["copyrightNotice"])[0] ?? idsOf(article["license"])[0],
    text: wordsOf(article["articleBody"])[0],
  };
  return Object.fromEntries(Object.entries(facts).filter(([, words]) => words !== undefined));
}

/** Entities are found in JSON-LD that was made from markup. */
const plain = (words: string | undefined): string | undefined =>
  words !== undefined && /[<&]/u.test(words) ? toBlockText(words) : words;

/** The texts that a value is or has. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : wordsOf(item)));
  return isJsonObject(value) && typeof value["@value"] === "string" ? wordsOf(value["@value"]) : [];
}

/** The names of persons and organizations, given as words, as objects, or by an id. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (!isJsonObject(item)) return Array.isArray(item) ? [] : wordsOf(item);
    const described = item["name"] === undefined ? (byId.get(item["@id"]) ?? item) : item;
    const [name] = [...wordsOf(described["name"]), ...wordsOf(described["alternateName"])];
    return name === undefined ? [] : [name];
  });
}

const idsOf = (value: unknown): string[] =>
  isJsonObject(value) ? [...wordsOf(value["@id"]), ...wordsOf(value["url"])] : wordsOf(value);
