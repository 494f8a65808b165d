import type { Dataset } from "@onrecord/domain";
import { indexDataset } from "@onrecord/domain";
import { findOwnId } from "./own-id.ts";
import type { AnnotatedArticle, AnnotationShelf } from "./annotation-shelf.ts";
import { toEntitiesByName } from "./entities-by-name.ts";

/** A dataset in memory as a place to look articles up in. */
export function toAnnotationShelf(dataset: Dataset): AnnotationShelf {
  const index = indexDataset(dataset);
  const toArticle = (id: string): AnnotatedArticle[] => {
    const article = index.findOf("article", id);
    const text = index.textOf(id);
    if (article === undefined || text === undefined) return [];
    const mentions = dataset.mentions.filter(({ anchor }) => anchor.article === id);
    const names = toEntitiesByName(mentions, namesOf);
    return [{ id: article.id, sha256: article.sha256, text, mentions, entitiesByName: names }];
  };
  const namesOf = (id: string): readonly string[] => {
    const entity = index.find(id);
    return entity !== undefined && "names" in entity ? entity.names.map(({ text }) => text) : [];
  };
  return {
    findArticles: (source) => {
      const own = findOwnId(source);
      if (own !== undefined) return toArticle(own);
      return dataset.articles
        .filter(({ url }) => url === source)
        .flatMap(({ id }) => toArticle(id));
    },
    has: (id) => index.find(id) !== undefined,
    namesOf,
  };
}
