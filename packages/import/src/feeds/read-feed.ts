import type { Origin } from "../article-draft.ts";
import { toDraft } from "../fields/to-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ImportFormat } from "../import-format.ts";
import { toDecodingFindings } from "../readers/decoding-findings.ts";
import type { ReadContext } from "../readers/reader.ts";
import { toFinding } from "../readers/to-finding.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { readWhole } from "../source/read-whole.ts";
import { decodeText } from "../text/decode-text.ts";
import { findXmlEncoding } from "../text/find-declared-encoding.ts";
import type { FeedArticle } from "./feed-article.ts";
import { splitFeed, type FeedItem } from "./split-feed.ts";

/** What one kind of feed is to be read by. */
export type FeedKind = {
  readonly format: ImportFormat;
  /** What an item's element is called. */
  readonly item: "item" | "entry";
  readonly loadReader: () => Promise<ReadItems>;
};

/** Reads all items of a feed; throws where it is none. */
export type ReadItems = (xml: string) => readonly FeedArticle[];

/** Some items together are read faster than each alone, and all together would fill the memory. */
const BATCH_BYTES = 256 * 1024;

/** A feed is in memory as bytes and, for a moment, as text: some 20,000 whole articles. */
const LARGEST = 32 * 1024 * 1024;

/** A feed as it lies in memory, and where its items are. */
type OpenFeed = {
  readonly format: ImportFormat;
  readonly readItems: ReadItems;
  readonly source: ByteSource;
  readonly bytes: Buffer;
  readonly encoding: string;
  /** What stands before the first item and after the last: every batch is read as a feed of its own. */
  readonly head: string;
  readonly tail: string;
};

/** Reads a feed in XML, some items at a time. */
export async function* readFeed(
  kind: FeedKind,
  source: ByteSource,
  { limits }: ReadContext,
): AsyncGenerator<ImportEvent> {
  const raw = await readWhole(source, Math.min(limits.wholeBytes, LARGEST), "file-too-large");
  const { bytes, encoding, findings } = toSearchable(source, raw);
  yield* findings;
  const items = splitFeed(bytes, kind.item);
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) {
    const reason = "The feed has no items in it.";
    yield toFinding(source, "text-missing", { outcome: "skipped", reason });
    return;
  }
  const decode = (part: Uint8Array): string => new TextDecoder(encoding).decode(part);
  const head = decode(bytes.subarray(0, first.start));
  const tail = decode(bytes.subarray(last.end));
  const readItems = await kind.loadReader();
  const feed = { format: kind.format, readItems, source, bytes, encoding, head, tail };
  for (const batch of toBatches(items, Math.max(BATCH_BYTES, head.length * 4))) {
    yield* readBatch(feed, batch, limits.articleBytes);
  }
}

type Searchable = {
  readonly bytes: Buffer;
  readonly encoding: string;
  readonly findings: readonly ImportEvent[];
};

/** Bytes of UTF-16 cannot be searched for tags: they are written anew as UTF-8. */
function toSearchable(source: ByteSource, raw: Uint8Array): Searchable {
  const decoded = decodeText(raw, source.said?.encoding ?? findXmlEncoding(raw));
  const findings = toDecodingFindings(source, decoded);
  const { text, encoding } = decoded;
  return encoding.startsWith("utf-16")
    ? { bytes: Buffer.from(text), encoding: "utf-8", findings }
    : { bytes: Buffer.from(raw.buffer, raw.byteOffset, raw.length), encoding, findings };
}

function* toBatches(items: readonly FeedItem[], size: number): Generator<readonly FeedItem[]> {
  let batch: FeedItem[] = [];
  let start = 0;
  for (const item of items) {
    if (batch.length > 0 && item.end - start > size) {
      yield batch;
      batch = [];
    }
    if (batch.length === 0) start = item.start;
    batch.push(item);
  }
  yield batch;
}

function* readBatch(
  feed: OpenFeed,
  batch: readonly FeedItem[],
  longest: number,
): Generator<ImportEvent> {
  const fitting = batch.filter(({ start, end }) => end - start <= longest);
  const together = findArticles(feed, fitting);
  for (const item of batch) {
    const index = fitting.indexOf(item);
    if (index === -1) {
      const reason = `The item is larger than ${formatBytes(longest)}, the most that an article may be.`;
      yield toFinding(feed.source, "article-too-large", {
        outcome: "refused",
        line: item.line,
        reason,
      });
      continue;
    }
    // Where one is broken or has nothing in it, the others would move up: each is then read alone.
    const [alone] = together ?? findArticles(feed, [item]) ?? [];
    yield* readItem(feed, item, together === undefined ? alone : together[index]);
  }
}

/** The articles of some items, one for each; undefined where it is not one for each. */
function findArticles(
  { readItems, bytes, encoding, head, tail }: OpenFeed,
  items: readonly FeedItem[],
): readonly FeedArticle[] | undefined {
  const decoder = new TextDecoder(encoding);
  const parts = items.map(({ start, end }) => decoder.decode(bytes.subarray(start, end)));
  try {
    const articles = readItems(head + parts.join("\n") + tail);
    return articles.length === items.length ? articles : undefined;
  } catch {
    return undefined;
  }
}

function* readItem(
  { source, bytes, encoding, format }: OpenFeed,
  { start, end, line, isCut }: FeedItem,
  article: FeedArticle | undefined,
): Generator<ImportEvent> {
  if (article === undefined) {
    const reason = "The item is empty, or breaks the rules of its format.";
    yield toFinding(source, "record-malformed", { outcome: "refused", line, reason });
    return;
  }
  if (isCut) {
    const reason = "The feed breaks off in this item: get it again.";
    yield toFinding(source, "markup-malformed", { outcome: "warned", line, reason });
  }
  const { path, entry } = source;
  // A copy: a part of the whole would keep all of it in memory.
  const origin = {
    path,
    entry,
    line,
    format,
    encoding,
    bytes: Uint8Array.from(bytes.subarray(start, end)),
  };
  yield* toFeedDraft(article, origin);
}

/** The draft of an item, with what is in doubt because it is of a feed. */
export function* toFeedDraft(
  { values, isSummary, isUpdateTime }: FeedArticle,
  origin: Origin,
): Generator<ImportEvent> {
  const { line } = origin;
  for (const event of toDraft(values, origin, { isPlain: true })) {
    if (event.kind !== "article") {
      yield event;
      continue;
    }
    if (isSummary) {
      const reason = "The feed gives a description and no whole text; the description was taken.";
      yield toFinding(origin, "summary-only", { outcome: "warned", line, reason });
    }
    const { published } = event.draft;
    if (!isUpdateTime || published === null || published.edtf.includes("/")) {
      yield event;
      continue;
    }
    const reason = `It says only that it was changed on ${published.words}; it was published then or before.`;
    yield toFinding(origin, "date-doubtful", { outcome: "warned", line, reason });
    const earlier = { edtf: `../${published.edtf}`, words: published.words };
    yield { kind: "article", draft: { ...event.draft, published: earlier } };
  }
}
