import type { Archive } from "@onrecord/data";
import type { SearchExample } from "./search-result.ts";

const FIRST = { page: 1, size: 20 };

/**
 * Queries that show what the search can do, made of what this record holds; each of them finds
 * something.
 */
export function toSearchExamples({ store, search }: Archive): SearchExample[] {
  const events = store.listEvents({}, FIRST);
  const statements = store.listStatements({}, FIRST);
  const topOf = (listing: typeof events, field: string) =>
    listing.facets.find((facet) => facet.field === field)?.values[0];
  const place = events.slice.places.find(
    ({ type, names }) => type !== "country" && names.length > 0,
  );
  const phrase = statements.slice.statements
    .flatMap(({ content }) => content.map(({ exact }) => exact))
    .find((words) => /^\p{L}+ \p{L}+$/u.test(words));
  const speaker = topOf(statements, "speaker");
  const [type, year] = [topOf(events, "type"), topOf(events, "year")];
  const name = place?.names[0]?.text;
  const candidates: (SearchExample | undefined)[] = [
    name === undefined
      ? undefined
      : { query: toValue(name), meaning: `everything that says “${name}”` },
    phrase === undefined
      ? undefined
      : { query: `"${phrase}"`, meaning: "these words, next to each other" },
    speaker === undefined
      ? undefined
      : { query: `speaker:${lastWord(speaker.label)}`, meaning: `what ${speaker.label} says` },
    speaker === undefined
      ? undefined
      : {
          query: `kind:statement -speaker:${lastWord(speaker.label)}`,
          meaning: `what anybody but ${speaker.label} says`,
        },
    type === undefined
      ? undefined
      : { query: `type:${type.value}`, meaning: `events of the type “${type.label}”` },
    year === undefined
      ? undefined
      : { query: `in:${year.value}`, meaning: `what is dated ${year.value}` },
    { query: "militar*", meaning: "words that begin so" },
  ];
  return candidates
    .filter((example) => example !== undefined)
    .filter(({ query }) => finds(search, query));
}

function finds(search: Archive["search"], query: string): boolean {
  const { total, notice } = search.search({ text: query, limit: 1, offset: 0 });
  return total > 0 && notice === null;
}

const lastWord = (name: string): string => (name.split(" ").at(-1) ?? name).toLowerCase();

const toValue = (name: string): string =>
  name.includes(" ") ? `"${name.toLowerCase()}"` : name.toLowerCase();
