/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import type { Feed } from "./feed.ts";
import { toUrn } from "./feed.ts";

/** Writes the document. */
export function toJsonFeed({ title, self, page, latest }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    authors: [{ name: latest.title }],
    items: latest.items.map(toItem),
  };
  return `${JSON.stringify(feed)}\n`;
}

const toItem = (item: Feed["latest"]["items"][number]) => ({
  id: toUrn(item.id),
  url: item.permalink,
  ...(item.url === null ? {} : { external_url: item.url }),
  title: item.title,
  content_text: item.summary,
  date_modified: item.added,
  ...(item.published === null ? {} : { date_published: `${item.published}T00:00:00Z` }),
  ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
  ...(item.language === "und" ? {} : { language: item.language }),
});
