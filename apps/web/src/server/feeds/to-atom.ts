/** A feed as Atom (RFC 4287). */
import type { Feed } from "./feed.ts";
import { toUrn } from "./feed.ts";

type Item = Feed["latest"]["items"][number];

/** Writes the document. */
export function toAtom({ title, self, page, latest }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("id", self),
    element("title", title),
    element("updated", latest.updated),
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", page),
    // Every entry must have an author, its own or the feed's.
    `<author>${element("name", latest.title)}</author>`,
    "<generator>On Record</generator>",
    ...latest.items.map(toEntry),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function toEntry(item: Item): string {
  const lines = [
    "<entry>",
    element("id", toUrn(item.id)),
    element("title", item.title),
    link("alternate", "text/html", item.permalink),
    ...(item.url === null ? [] : [link("via", "text/html", item.url)]),
    element("updated", item.added),
    ...(item.published === null ? [] : [element("published", `${item.published}T00:00:00Z`)]),
    ...(item.author === null ? [] : [`<author>${element("name", item.author)}</author>`]),
    element("summary", item.summary),
    "</entry>",
  ];
  return lines.join("\n");
}

const element = (name: string, text: string): string => `<${name}>${toXmlText(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${toXmlText(href)}"/>`;

/** Characters that XML 1.0 has no way to write: most controls, halves of pairs, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex -- it is controls that are looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text as it may stand between tags and in quotation marks. */
const toXmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(NO_XML, "\ufffd")
    .replaceAll(/[&<>"\r]/gu, (character) => ENTITIES[character] ?? character);
