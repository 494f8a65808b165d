import type { StoryListing } from "@onrecord/data";
import { formatEdtf } from "@onrecord/domain";
import type { Article } from "@onrecord/domain";
import type { Carrier, StoryData } from "./story-data.ts";

export const toArticleAddress = (id: string): string => `/articles/${id.slice("article/".length)}`;

/** A page of those who carry the story of an article. */
export function toStoryData({ id, story, total, members, slice }: StoryListing): StoryData {
  const articles = new Map(
    slice.articles.map((article): [string, Article] => [article.id, article]),
  );
  const carriers = members.flatMap((member) => {
    const article = articles.get(member);
    return article === undefined ? [] : [toCarrier(article, { shown: id, first: story })];
  });
  return { total, href: `${toArticleAddress(id)}/story`, carriers };
}

/** An article as one that carries a story, beside the one that is shown. */
export function toCarrier(
  { id, publisher, headline, published }: Article,
  { shown, first }: { readonly shown: string; readonly first: string },
): Carrier {
  const number = id.slice("article/".length);
  return {
    href: toArticleAddress(id),
    name: publisher ?? headline ?? `Article ${number}`,
    date: published === null ? null : formatEdtf(published.edtf),
    first: id === first,
    differencesHref: id === shown ? null : `${toArticleAddress(shown)}/differences/${number}`,
  };
}
