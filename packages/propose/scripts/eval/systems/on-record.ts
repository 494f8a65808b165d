import { findCountry, findInGazetteer } from "../../../src/gazetteer/gazetteer.ts";
import { findEvents } from "../../../src/events/find-events.ts";
import { EntityIndex } from "../../../src/identity/link-entity.ts";
import { findDemonym } from "../../../src/lexicon/demonyms.ts";
import { proposeArticle } from "../../../src/propose-article.ts";
import type { LinkedItem } from "../corpora.ts";
import { toNameProposals } from "./name-proposals.ts";
import type { System } from "./system.ts";
import { mentionKey } from "./system.ts";

/** This package. It links to the pages that the items of `known` name, and to its gazetteer. */
export function createOnRecord(known: readonly LinkedItem[]): System {
  const index = new EntityIndex(toEntities(known));
  return {
    name: "On Record",
    read: (text) => {
      const { names, mentions, clusters, statements } = proposeArticle({ text, language: "en" });
      const groups = Map.groupBy(mentions, ({ cluster }) => cluster);
      return {
        names: toNameProposals(names),
        quotes: statements.map((statement) => ({
          ...statement,
          speakerMentions: groups.get(statement.speakerCluster ?? -1) ?? [],
        })),
        clusters: clusters.map(
          ({ id }) =>
            new Set(
              (groups.get(id) ?? []).map(({ start, end }) =>
                mentionKey(text.slice(start, end), start),
              ),
            ),
        ),
      };
    },
    events: (sentence) => findEvents(sentence).map(({ type }) => type),
    link: (mention) => {
      const { candidates } = index.find({ kind: "person", names: [mention], countries: [] });
      const code = findDemonym(mention);
      const country = code === undefined ? undefined : findCountry(code)?.title;
      return candidates[0]?.id ?? findInGazetteer(mention)[0]?.title ?? country ?? mention;
    },
  };
}

/** Pages as entities, each with the words that link to it, the most frequent meaning first. */
function toEntities(
  items: readonly LinkedItem[],
): { id: string; kind: "person"; names: string[] }[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, wiki } of items.flatMap(({ links }) => links)) {
    const pages = counts.get(text) ?? new Map<string, number>();
    counts.set(text, pages.set(wiki, (pages.get(wiki) ?? 0) + 1));
  }
  const names = new Map<string, string[]>();
  for (const [text, pages] of counts) {
    const [page] = [...pages].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    if (page !== undefined) names.set(page, [...(names.get(page) ?? []), text]);
  }
  return [...names].map(([id, words]) => ({ id, kind: "person", names: words }));
}
