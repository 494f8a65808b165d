import type { Archive, ArticleStore, FacetValue } from "@onrecord/data";
import { indexDataset, toEventView, toStatementView } from "@onrecord/domain";
import type { RecordIndex, StatementView } from "@onrecord/domain";
import { toArticlesPage } from "#web/features/articles/articles-page.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { findSearchExamples } from "#web/features/search/find-search-examples.ts";
import { toTimelineItem } from "#web/features/timeline/timeline-item.ts";
import type { TimelineItem } from "#web/features/timeline/timeline-layout.ts";
import type { ArticlesOverview, OverviewData, Speaker } from "./overview-data.ts";

/** How much of each the first page shows. The rest is one click away. */
const LATEST = 5;
const MOST_SPEAKING = 8;
const EXAMPLES = 3;
const EVENTS = 60;
/** How many statements the latest are looked for among. */
const STATEMENTS_READ = 50;

/** Gathers the first page. `baseUrl` is the site's own address, for citations. */
export function toOverviewData(archive: Archive, baseUrl: string): OverviewData {
  const { store } = archive;
  const counts = store.counts();
  return {
    manifest: store.manifest(),
    examples: findSearchExamples(archive).slice(0, EXAMPLES),
    counts,
    annotated: ANNOTATED.some((kind) => counts[kind] > 0),
    articles: toArticlesOverview(store),
    statements: latestStatements(store).map((view) => toClaimCard(view, baseUrl)),
    speakers: toSpeakers(store),
    events: toTimelineItems(store),
  };
}

/** What is read from articles; where none of it is there, nobody has annotated them. */
const ANNOTATED = ["person", "organization", "place", "statement", "event"] as const;

function toArticlesOverview(store: ArticleStore): ArticlesOverview {
  const listing = store.listArticles({}, { page: 1, size: LATEST });
  const { rows, facets, histogram } = toArticlesPage(store, listing);
  const valuesOf = (field: string): readonly FacetValue[] =>
    facets.find((facet) => facet.field === field)?.values ?? [];
  return {
    latest: rows,
    histogram,
    publishers: valuesOf("publisher").slice(0, MOST_SPEAKING),
    usualLanguage: valuesOf("language")[0]?.value ?? null,
  };
}

function latestStatements(store: ArticleStore): StatementView[] {
  const { ids, slice } = store.listStatements({}, { page: 1, size: STATEMENTS_READ });
  const index = indexDataset(slice);
  const views = ids.flatMap((id) => {
    const statement = index.findOf("statement", id);
    return statement === undefined ? [] : [toStatementView(index, statement)];
  });
  return views.toSorted(byTimeDescending).slice(0, LATEST);
}

/** Days are ISO 8601, so that they sort as text; a statement without a time comes last. */
const byTimeDescending = (a: StatementView, b: StatementView): number =>
  (b.time?.latest ?? "").localeCompare(a.time?.latest ?? "") || a.order - b.order;

/** Those who speak most, as the list of statements counts its speakers. */
function toSpeakers(store: ArticleStore): Speaker[] {
  const { facets } = store.listStatements({}, { page: 1, size: 1 });
  const speakers = facets.find(({ field }) => field === "speaker")?.values ?? [];
  const first = speakers.slice(0, MOST_SPEAKING);
  const index = indexDataset(store.slice(first.map(({ value }) => value)));
  return first.flatMap(({ value, count }) => {
    const entity = findEntity(index, value);
    return entity === undefined
      ? []
      : [{ entity: index.entityRefOf(entity.id), statements: count }];
  });
}

const findEntity = (index: RecordIndex, id: string) =>
  index.findOf("person", id) ?? index.findOf("organization", id) ?? index.findOf("place", id);

function toTimelineItems(store: ArticleStore): TimelineItem[] {
  const { ids, slice } = store.listEvents({}, { page: 1, size: EVENTS });
  const index = indexDataset(slice);
  return ids
    .flatMap((id) => {
      const event = index.findOf("event", id);
      return event === undefined ? [] : [toTimelineItem(toEventView(index, event))];
    })
    .filter(({ earliest, latest }) => earliest !== null || latest !== null);
}
