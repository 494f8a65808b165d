import { toSample, type Sample } from "../detect/sample.ts";
import { skipProlog } from "../detect/skip-prolog.ts";
import { readFeed, type FeedKind } from "../feeds/read-feed.ts";
import { peek } from "../source/peek.ts";
import type { Reader } from "./reader.ts";

/** Enough to hold the first element's tag. */
const HEAD_BYTES = 8192;

// What reads the items is loaded only when a feed comes up.
const RSS: FeedKind = {
  format: "rss",
  item: "item",
  loadReader: async () => (await import("../feeds/read-rss-items.ts")).readRssItems,
};
const RDF: FeedKind = {
  format: "rss",
  item: "item",
  loadReader: async () => (await import("../feeds/read-rss-items.ts")).readRdfItems,
};
const ATOM: FeedKind = {
  format: "atom",
  item: "entry",
  loadReader: async () => (await import("../feeds/read-atom-entries.ts")).readAtomEntries,
};

/** RSS 0.9x, 1.0 and 2.0: every item is an article. */
export const rssReader: Reader = {
  format: "rss",
  extensions: [".rss", ".rdf"],
  detects: (sample) => (findKind(sample)?.format === "rss" ? "certain" : "no"),
  read: async function* read(source, context) {
    // Which of the two is plain from the first element, and the reader is asked for either.
    const { head, chunks } = await peek(source.chunks, HEAD_BYTES);
    const sample = toSample(head, source.name, false);
    yield* readFeed(findKind(sample) ?? RSS, { ...source, chunks }, context);
  },
};

/** Atom: every entry is an article. */
export const atomReader: Reader = {
  format: "atom",
  extensions: [".atom"],
  detects: (sample) => (findKind(sample) === ATOM ? "certain" : "no"),
  read: (source, context) => readFeed(ATOM, source, context),
};

function findKind({ text }: Sample): FeedKind | undefined {
  let rest = skipProlog(text ?? "");
  // A document type, perhaps with declarations in brackets.
  if (/^<!doctype/iu.test(rest))
    rest = skipProlog(rest.replace(/^<!doctype[^[>]*(?:\[[^\]]*\][^>]*)?>/iu, ""));
  const start = rest.slice(0, 2000);
  if (/^<rss[\s>]/iu.test(start)) return RSS;
  if (/^<(?:rdf:)?RDF\b[^>]*(?:purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf)/iu.test(start))
    return RDF;
  return /^<(?:[\w-]+:)?feed\b[^>]*www\.w3\.org\/2005\/Atom/iu.test(start) ? ATOM : undefined;
}
