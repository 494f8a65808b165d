import { findCountry, findInGazetteer } from "../../../src/gazetteer/gazetteer.ts";
import { findEvents } from "../../../src/events/find-events.ts";
import { EntityIndex } from "../../../src/identity/link-entity.ts";
import { findDemonym } from "../../../src/lexicon/demonyms.ts";
import { isFirstName } from "../../../src/lexicon/first-names.ts";
import { proposeArticle } from "../../../src/propose-article.ts";
import { statementConfidence } from "../../../src/record/provenance.ts";
import type { LinkedItem } from "../corpora.ts";
import { toNameProposals } from "./name-proposals.ts";
import type { Split } from "../split.ts";
import { splitOf } from "../split.ts";
import type { System } from "./system.ts";
import { mentionKey } from "./system.ts";

/**
 * This package. It links to its gazetteer and to the pages that the items of the other half name: as
 * to a collection that has these entities, and never to what it is asked about.
 */
export function createOnRecord(items: readonly LinkedItem[]): System {
  const indexOf = (half: Split): EntityIndex =>
    new EntityIndex(toEntities(items.filter(({ id }) => splitOf(id) === half)));
  const others = { tune: indexOf("report"), report: indexOf("tune") };
  return {
    name: "On Record",
    read: (text) => {
      const { names, mentions, clusters, statements } = proposeArticle({ text, language: "en" });
      const groups = Map.groupBy(mentions, ({ cluster }) => cluster);
      return {
        names: toNameProposals(names),
        quotes: statements.map((statement) => ({
          ...statement,
          confidence: statementConfidence(statement.rule),
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
    link: ({ words, text, split }) => {
      const find = (name: string): string | undefined =>
        others[split].find({ kind: "person", names: [name], countries: [] }).candidates[0]?.id;
      const code = findDemonym(words);
      const country = code === undefined ? undefined : findCountry(code)?.title;
      const full = fullNameIn(text, words);
      return (
        find(words) ??
        findInGazetteer(words)[0]?.title ??
        country ??
        find(full ?? "") ??
        full ??
        words
      );
    },
  };
}

/** The full name in the text of somebody whom the words name by his family name alone. */
function fullNameIn(text: string, words: string): string | undefined {
  if (words.includes(" ") || !/^\p{Lu}\p{Ll}/u.test(words)) return undefined;
  const full = text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+/gu) ?? [];
  return full.find((name) => name.endsWith(` ${words}`) && isFirstName(name.split(" ")[0] ?? ""));
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
