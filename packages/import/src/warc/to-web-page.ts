import { parseHttpResponse } from "./parse-http-response.ts";

/** A page as a web archive keeps it, decoded as a browser would get it. */
export type WebPage = {
  readonly kind: "page";
  readonly bytes: Uint8Array;
  /** The media type, without parameters: `text/html`. */
  readonly type: string;
  /** The encoding that the server named; null where it named none. */
  readonly encoding: string | null;
  /** The address that was asked for; null where it is none of the web. */
  readonly url: string | null;
};

/** Why a record gives no page: it is something else, which is counted by `what`, or it is damaged. */
export type NoWebPage =
  | { readonly kind: "other"; readonly what: string }
  | { readonly kind: "broken"; readonly reason: string };

/** What an article may be in. Feeds in a web archive point to articles, and are none. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".html"],
  ["application/pdf", ".pdf"],
]);

/** The ending of a file with such a page in it. */
export const endingOf = (type: string): string => ENDINGS.get(type) ?? "";

/** The page that a `response` or `resource` record holds. */
export function toWebPage(
  fields: ReadonlyMap<string, string>,
  block: Uint8Array,
  longest: number,
): WebPage | NoWebPage {
  const said = fields.get("content-type") ?? "";
  if (fields.get("warc-type")?.toLowerCase() === "resource") {
    return toPage({ said, bytes: block, url: toUrl(fields) });
  }
  if (!/^application\/http/iu.test(said)) return { kind: "other", what: "answer not of the web" };
  const parsed = parseHttpResponse(block, longest);
  if (!parsed.ok) return { kind: "broken", reason: parsed.error };
  const { status, fields: head, body } = parsed.value;
  if (status !== 200) return { kind: "other", what: "redirection or error" };
  return toPage({ said: head.get("content-type") ?? "", bytes: body, url: toUrl(fields) });
}

type Found = { readonly said: string; readonly bytes: Uint8Array; readonly url: string | null };

function toPage({ said, bytes, url }: Found): WebPage | NoWebPage {
  const type = (said.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (!ENDINGS.has(type)) return { kind: "other", what: "picture, script or other file" };
  if (bytes.length === 0) return { kind: "other", what: "empty page" };
  const encoding = /;\s*charset\s*=\s*"?([\w.:-]+)/iu.exec(said)?.[1] ?? null;
  return { kind: "page", bytes, type, encoding, url };
}

/** The address of a record, which some programs put between angle brackets. */
export const toUri = (fields: ReadonlyMap<string, string>): string | undefined =>
  fields.get("warc-target-uri")?.replaceAll(/^<|>$/gu, "");

function toUrl(fields: ReadonlyMap<string, string>): string | null {
  const url = URL.parse(toUri(fields) ?? "");
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}
