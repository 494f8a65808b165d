import type { JsonFeed } from "feedsmith";

import type { Sample } from "../detect/sample.ts";
import { toFieldValues, toNames, type FeedArticle } from "../feeds/feed-article.ts";
import { toFeedDraft } from "../feeds/read-feed.ts";
import { toBlockText } from "../html/to-block-text.ts";
import type { ImportEvent } from "../import-event.ts";
import { isJsonObject, type JsonObject } from "../json/json-object.ts";
import { SourceFault, type ByteSource } from "../source/byte-source.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { toDraftText } from "../text/to-draft-text.ts";
import { toDecodingFindings } from "./decoding-findings.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/** JSON Feed (https://www.jsonfeed.org/version/1.1/): every item is an article. */
export const jsonFeedReader: Reader = {
  format: "json-feed",
  extensions: [".jsonfeed", ".json"],
  detects: detectJsonFeed,
  read: readJsonFeed,
};

function detectJsonFeed({ text }: Sample): Fit {
  const start = text?.trimStart() ?? "";
  const isFeed = /^\{[^{]*"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/u.test(
    start.slice(0, 4096),
  );
  return isFeed ? "certain" : "no";
}

async function* readJsonFeed(
  source: ByteSource,
  { limits }: ReadContext,
): AsyncGenerator<ImportEvent> {
  const bytes = await readWhole(source, limits.wholeBytes, "file-too-large");
  const decoded = decodeText(bytes, source.said?.encoding);
  yield* toDecodingFindings(source, decoded);
  const feed = parseFeed(decoded.text);
  const items: unknown = feed["items"];
  if (!Array.isArray(items) || items.length === 0) {
    const reason = "The feed has no items in it.";
    yield toFinding(source, "text-missing", { outcome: "skipped", reason });
    return;
  }
  const { path, entry } = source;
  const { encoding } = decoded;
  const place = { path, entry, line: null, format: "json-feed", encoding } as const;
  const { parseJsonFeed } = await import("feedsmith");
  for (const item of items) {
    const article = findArticle({ feed, parse: parseJsonFeed }, item);
    if (article === undefined) {
      const reason = "An item of the feed is empty or no object.";
      yield toFinding(source, "record-malformed", { outcome: "refused", reason });
    } else {
      // Written anew, for the items were not cut out one by one.
      yield* toFeedDraft(article, { ...place, bytes: Buffer.from(JSON.stringify(item)) });
    }
  }
}

function parseFeed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch (cause) {
    throw new SourceFault("markup-malformed", "It is no JSON: get the feed again.", { cause });
  }
  throw new SourceFault("markup-malformed", "It is JSON, but no object: get the feed again.");
}

/** The library knows what feeds write in place of what they should. */
type FeedParser = {
  readonly feed: JsonObject;
  readonly parse: (value: unknown) => JsonFeed.Feed<string>;
};

function findArticle(parser: FeedParser, raw: unknown): FeedArticle | undefined {
  const parsed = findParsed(parser, raw);
  const [item] = parsed?.items ?? [];
  if (parsed === undefined || item === undefined) return undefined;
  const whole = toBlockText(item.content_html ?? "") || toDraftText(item.content_text ?? "");
  return {
    values: toFieldValues({
      text: whole || toDraftText(item.summary ?? ""),
      title: item.title,
      date: item.date_published ?? item.date_modified,
      author: toNames(item.authors ?? parsed.authors),
      publisher: parsed.title,
      url: item.url ?? item.external_url,
      language: item.language ?? parsed.language,
      rights: undefined,
    }),
    isSummary: whole === "",
    isUpdateTime: item.date_published === undefined,
  };
}

function findParsed({ feed, parse }: FeedParser, item: unknown): JsonFeed.Feed<string> | undefined {
  try {
    return parse({ ...feed, items: [item] });
  } catch {
    return undefined;
  }
}
