/** The numbers of an archive, from the counts that it keeps. */
import type { ArticleStore, Listing } from "@onrecord/data";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { Count, Stats } from "./stats.ts";

/** Only the counts are wanted: one row is the least that a list gives. */
const COUNTS_ONLY = { page: 1, size: 1 };

/** How many entities are named of those mentioned most. */
const MENTIONED = 100;

/** Counts what an archive holds. What is rarer than the hundred most frequent values is left out. */
export function toArchiveStats(subject: string, store: ArticleStore): Stats {
  const counts = store.counts();
  const articles = store.listArticles({}, COUNTS_ONLY);
  const statements = store.listStatements({}, COUNTS_ONLY);
  const events = store.listEvents({}, COUNTS_ONLY);
  return {
    subject,
    title: store.manifest().title,
    records: RECORD_KINDS.map((kind) => ({
      id: kind,
      label: KINDS[kind].plural,
      count: counts[kind],
    })),
    publishers: countsOf(articles, "publisher"),
    languages: countsOf(articles, "language"),
    published: byId(countsOf(articles, "year")),
    speakers: countsOf(statements, "speaker"),
    manners: countsOf(statements, "manner"),
    eventTypes: countsOf(events, "type"),
    years: byId(countsOf(events, "year")),
    mentioned: mentionedMost(store),
    findings: null,
  };
}

const countsOf = ({ facets }: Listing, field: string): readonly Count[] =>
  (facets.find((facet) => facet.field === field)?.values ?? []).map(({ value, label, count }) => ({
    id: value,
    label,
    count,
  }));

const byId = (counts: readonly Count[]): readonly Count[] =>
  counts.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function mentionedMost(store: ArticleStore): readonly Count[] {
  const { ids, slice } = store.listEntities({}, { page: 1, size: MENTIONED });
  const names = new Map(
    [...slice.people, ...slice.organizations, ...slice.places].map((entity) => [
      entity.id as string,
      entity.names[0]?.text ?? entity.description ?? entity.id,
    ]),
  );
  const mentions = new Map(store.entityCounts().map((counts) => [counts.id, counts.mentions]));
  return ids.map((id) => ({ id, label: names.get(id) ?? id, count: mentions.get(id) ?? 0 }));
}
