import type { Result } from "@onrecord/domain";
import { decodeText } from "../text/decode-text.ts";
import { findWords, readElements } from "../xml/read-elements.ts";
import type { XmlElement } from "../xml/read-elements.ts";

/** What an EPUB says of itself, and its documents in reading order (EPUB 3.3, https://www.w3.org/TR/epub-33/). */
export type EpubPackage = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly rights: string | undefined;
  /** The names of the documents in the archive; the table of contents is not among them. */
  readonly documents: readonly string[];
};

const CONTAINER = "META-INF/container.xml";

/** Reads the package of an EPUB out of its files. The error says what is missing. */
export function parsePackage(files: ReadonlyMap<string, Uint8Array>): Result<EpubPackage, string> {
  const container = files.get(CONTAINER);
  if (container === undefined) return { ok: false, error: `It has no ${CONTAINER}.` };
  const path = toElements(container).find(({ name }) => name === "rootfile")?.attributes[
    "full-path"
  ];
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || bytes === undefined) {
    return { ok: false, error: "Its container names no package that is there." };
  }
  const elements = toElements(bytes);
  const authors = elements.filter(({ name, text }) => name === "creator" && text !== "");
  return {
    ok: true,
    value: {
      title: findWords(elements, "title"),
      author: authors.map(({ text }) => text).join(", ") || undefined,
      publisher: findWords(elements, "publisher"),
      date: findWords(elements, "date"),
      language: findWords(elements, "language"),
      rights: findWords(elements, "rights"),
      documents: listDocuments(elements, path),
    },
  };
}

const toElements = (bytes: Uint8Array): XmlElement[] => readElements(decodeText(bytes).text);

function listDocuments(elements: readonly XmlElement[], path: string): string[] {
  const items = new Map(
    elements.flatMap(({ name, attributes }) =>
      name === "item" ? [[attributes["id"] ?? "", attributes] as const] : [],
    ),
  );
  return elements.flatMap(({ name, attributes }) => {
    if (name !== "itemref" || attributes["linear"] === "no") return [];
    const item = items.get(attributes["idref"] ?? "");
    const isText = /html/iu.test(item?.["media-type"] ?? "");
    if (!isText || /\bnav\b/u.test(item?.["properties"] ?? "")) return [];
    const document = toArchiveName(item?.["href"] ?? "", path);
    return document === undefined ? [] : [document];
  });
}

/** The name in the archive of what a package at `path` calls `href`. */
export function toArchiveName(href: string, path: string): string | undefined {
  const url = URL.parse(href, new URL(encodeURI(path), "epub:///"));
  if (url?.protocol !== "epub:") return undefined;
  try {
    return decodeURIComponent(url.pathname).replace(/^\/+/u, "");
  } catch {
    return undefined;
  }
}
