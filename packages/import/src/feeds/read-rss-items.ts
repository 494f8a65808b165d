import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from "feedsmith";

import { toBlockText } from "../html/to-block-text.ts";
import { toFieldValues, toNames, type FeedArticle } from "./feed-article.ts";

type AnyItem = RssFeed.Item<string> | RdfFeed.Item<string>;

/**
 * The items of a feed in RSS 0.9x, 2.0 (https://www.rssboard.org/rss-specification) or 1.0 (RDF),
 * in their order; those with nothing in them are left out.
 * @throws Error when it is no such feed.
 */
export function readRssItems(xml: string): FeedArticle[] {
  const feed = parseRssFeed(xml);
  return (feed.items ?? []).map((item) => {
    const { source, guid } = item;
    const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
    return toArticle(item, {
      date: item.pubDate,
      author: toNames(item.authors),
      publisher: source?.title ?? feed.title,
      url: item.link ?? permalink,
      language: feed.language ?? feed.dc?.languages?.[0],
      rights: feed.copyright ?? feed.dc?.rights?.[0],
    });
  });
}

/** As readRssItems, of RSS 1.0 (https://web.resource.org/rss/1.0/spec). */
export function readRdfItems(xml: string): FeedArticle[] {
  const feed = parseRdfFeed(xml);
  return (feed.items ?? []).map((item) =>
    toArticle(item, {
      date: undefined,
      author: undefined,
      publisher: feed.title,
      url: item.link ?? item.rdf?.about,
      language: feed.dc?.languages?.[0],
      rights: feed.dc?.rights?.[0],
    }),
  );
}

type ItemWords = {
  readonly [Field in "date" | "author" | "publisher" | "url" | "language" | "rights"]:
    | string
    | undefined;
};

function toArticle(item: AnyItem, words: ItemWords): FeedArticle {
  const { dc, dcterms, content, description, title } = item;
  const whole = toBlockText(content?.encoded ?? "");
  const text = whole === "" ? toBlockText(description ?? "") : whole;
  return {
    values: toFieldValues({
      text,
      // Titles are plain by the standard, and escaped once more by many.
      title: toBlockText(title ?? ""),
      date: words.date ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0],
      author: dc?.creators?.join(", ") ?? words.author,
      publisher: dc?.publishers?.[0] ?? words.publisher,
      url: words.url,
      language: dc?.languages?.[0] ?? words.language,
      rights: dc?.rights?.[0] ?? words.rights,
    }),
    isSummary: whole === "",
    isUpdateTime: false,
  };
}
