import type { Archive, FacetValue, Listing } from "@onrecord/data";
import type { SearchExample } from "./search-result.ts";

const FIRST = { page: 1, size: 20 };

/**
 * Queries that show what the search can do, made of what this record holds; each of them finds
 * something.
 */
export function toSearchExamples({ store, search }: Archive): SearchExample[] {
  const { statement, event } = store.counts();
  const candidates =
    statement + event === 0
      ? examplesOfArticles(store.listArticles({}, FIRST))
      : examplesOfClaims(store.listEvents({}, FIRST), store.listStatements({}, FIRST));
  return [...candidates, { query: "militar*", meaning: "words that begin so" }].filter(
    ({ query }) => finds(search, query),
  );
}

/** What can be asked of a record whose statements and events are known. */
function examplesOfClaims(events: Listing, statements: Listing): SearchExample[] {
  const place = events.slice.places.find(
    ({ type, names }) => type !== "country" && names.length > 0,
  );
  const phrase = statements.slice.statements
    .flatMap(({ content }) => content.map(({ exact }) => exact))
    .find((words) => /^\p{L}+ \p{L}+$/u.test(words));
  const speaker = topOf(statements, "speaker");
  const type = topOf(events, "type");
  return [
    ...of(place?.names[0]?.text, saying),
    ...of(phrase, inARow),
    ...of(speaker, ({ label }) => ({
      query: `speaker:${lastWord(label)}`,
      meaning: `what ${label} says`,
    })),
    ...of(speaker, ({ label }) => ({
      query: `kind:statement -speaker:${lastWord(label)}`,
      meaning: `what anybody but ${label} says`,
    })),
    ...of(type, ({ value, label }) => ({
      query: `type:${value}`,
      meaning: `events of the type “${label}”`,
    })),
    ...of(topOf(events, "year"), datedIn),
  ];
}

/** What can be asked of articles that nobody has annotated: by their own words and what is known of them. */
function examplesOfArticles(articles: Listing): SearchExample[] {
  const headlines = articles.slice.articles.flatMap(({ headline }) => headline ?? []);
  const find = (pattern: RegExp): string | undefined =>
    headlines.map((headline) => pattern.exec(headline)?.[1]).find((words) => words !== undefined);
  const name = find(/\p{Ll} (\p{Lu}\p{Ll}{3,})/u);
  const year = topOf(articles, "year");
  return [
    ...of(name, saying),
    ...of(find(/\p{Ll} (\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,})/u), inARow),
    ...of(topOf(articles, "publisher"), ({ value }) => ({
      query: `publisher:${toValue(value)}`,
      meaning: `what was published by ${value}`,
    })),
    ...of(year, datedIn),
    ...of(name, (word) => ({
      query: `${word.toLowerCase()} kind:article -in:${year?.value ?? "2000"}`,
      meaning: `articles that say “${word}”, but for one year`,
    })),
  ];
}

/** An example of what there is; none where there is nothing. */
const of = <T>(value: T | undefined, toExample: (value: T) => SearchExample): SearchExample[] =>
  value === undefined ? [] : [toExample(value)];

const saying = (name: string): SearchExample => ({
  query: toValue(name),
  meaning: `everything that says “${name}”`,
});

const inARow = (words: string): SearchExample => ({
  query: `"${words.toLowerCase()}"`,
  meaning: "these words, next to each other",
});

const datedIn = ({ value }: FacetValue): SearchExample => ({
  query: `in:${value}`,
  meaning: `what is dated ${value}`,
});

const topOf = ({ facets }: Listing, field: string): FacetValue | undefined =>
  facets.find((facet) => facet.field === field)?.values[0];

function finds(search: Archive["search"], query: string): boolean {
  const { total, notice } = search.search({ text: query, limit: 1 });
  return total > 0 && notice === null;
}

const lastWord = (name: string): string => (name.split(" ").at(-1) ?? name).toLowerCase();

const toValue = (name: string): string =>
  name.includes(" ") ? `"${name.toLowerCase()}"` : name.toLowerCase();
