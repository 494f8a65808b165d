import { findEvents } from "../../../src/events/find-events.ts";
import { proposeArticle } from "../../../src/propose-article.ts";
import { statementConfidence } from "../../../src/record/provenance.ts";
import type { LinkedItem } from "../corpora.ts";
import { toNameProposals } from "./name-proposals.ts";
import type { Split } from "../split.ts";
import { splitOf } from "../split.ts";
import { findPage, PageIndex } from "./find-page.ts";
import type { System } from "./system.ts";
import { mentionKey } from "./system.ts";

/**
 * This package. It links to its gazetteer and to the pages that the items of the other half name: as
 * to a collection that has these entities, and never to what it is asked about.
 */
export function createOnRecord(items: readonly LinkedItem[]): System {
  const indexOf = (half: Split): PageIndex =>
    new PageIndex(items.filter(({ id }) => splitOf(id) === half));
  const others = { tune: indexOf("report"), report: indexOf("tune") };
  return {
    name: "On Record",
    read: (text) => {
      const { names, innerNames, mentions, clusters, statements } = proposeArticle({
        text,
        language: "en",
      });
      const groups = Map.groupBy(mentions, ({ cluster }) => cluster);
      return {
        names: toNameProposals({ names, inner: innerNames }),
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
    link: (mention) => findPage(mention, others[mention.split]),
  };
}
