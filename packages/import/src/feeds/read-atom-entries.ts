import { parseAtomFeed, type AtomFeed } from "feedsmith";

import { toBlockText } from "../html/to-block-text.ts";
import { toDraftText } from "../text/to-draft-text.ts";
import { toFieldValues, toNames, type FeedArticle } from "./feed-article.ts";

/**
 * The entries of an Atom feed (RFC 4287), in their order; those with nothing in them are left out.
 * @throws Error when it is no such feed.
 */
export function readAtomEntries(xml: string): FeedArticle[] {
  const feed = parseAtomFeed(xml);
  return (feed.entries ?? []).map((entry) => toArticle(entry, feed));
}

type Words = { readonly value?: string; readonly type?: string };

function toArticle(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedArticle {
  const { content, summary, published, updated, source } = entry;
  const whole = toPlain(content);
  return {
    values: toFieldValues({
      text: whole === "" ? toPlain(summary) : whole,
      title: toPlain(entry.title),
      date: published ?? entry.dcterms?.issued?.[0] ?? updated,
      author: toNames(entry.authors) ?? toNames(source?.authors) ?? toNames(feed.authors),
      publisher: toPlain(source?.title ?? feed.title),
      url: findAddress(entry, feed),
      language: content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang,
      rights: toPlain(entry.rights ?? feed.rights),
    }),
    isSummary: whole === "",
    isUpdateTime: published === undefined && entry.dcterms?.issued?.[0] === undefined,
  };
}

/** A text says whether it is plain, HTML or XHTML; it is plain where it does not say. */
function toPlain(words: Words | undefined): string {
  const { value = "", type = "text" } = words ?? {};
  return /html/iu.test(type) ? toBlockText(value) : toDraftText(value);
}

/** The address that the entry stands for, made absolute by what the feed says of itself. */
function findAddress(
  entry: AtomFeed.Entry<string>,
  feed: AtomFeed.Feed<string>,
): string | undefined {
  const href = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  if (href === undefined) return undefined;
  const grounds = [entry.xml?.base, feed.xml?.base, ...(feed.links ?? []).map((link) => link.href)];
  const ground = grounds.find((address) => /^https?:/iu.test(address ?? ""));
  return URL.parse(href, ground)?.href;
}
