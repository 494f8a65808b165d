/**
 * The text of a query as terms, as far as facets and suggestions need it: what a query means is
 * the archive's business.
 */

/** Terms: words, phrases, and filters with their values. Brackets stay with their words. */
const TERM = /-?(?:[a-z]+:)?(?:"[^"]*"|[^\s"]+)/gu;

const termsOf = (query: string): string[] => query.match(TERM) ?? [];

/** What narrows a query to a value of a facet: `speaker:person/sergei-lavrov`, `in:2023`. */
export function toFacetTerm(field: string, value: string): string {
  const name = field === "year" ? "in" : field;
  return /\s/u.test(value) ? `${name}:"${value}"` : `${name}:${value}`;
}

/** A query as the facets see it, read once for all of their values. */
export type QueryTerms = {
  /** Whether the query holds the term. */
  readonly has: (term: string) => boolean;
  /** The query without the term, or with it. A query with alternatives is put into brackets first. */
  readonly toggled: (term: string) => string;
};

export function readQueryTerms(query: string): QueryTerms {
  const terms = termsOf(query);
  const trimmed = query.trim();
  const narrowed = terms.includes("OR") && !isBracketed(query) ? `(${trimmed})` : trimmed;
  const has = (term: string): boolean => terms.includes(term);
  const toggled = (term: string): string => {
    if (has(term)) return terms.filter((other) => other !== term).join(" ");
    return terms.length === 0 ? term : `${narrowed} ${term}`;
  };
  return { has, toggled };
}

/** The query narrowed to some dates and to no others; `dates` is EDTF, null for any date. */
export function setDates(query: string, dates: string | null): string {
  const rest = termsOf(query)
    .filter((term) => !isDates(term))
    .join(" ");
  return dates === null ? rest : readQueryTerms(rest).toggled(toFacetTerm("in", dates));
}

/** Whether the query is narrowed to dates by a filter of its own. */
export const hasDates = (query: string): boolean => termsOf(query).some(isDates);

const isDates = (term: string): boolean => /^(?:in|date|before|after):/u.test(term);

const isBracketed = (query: string): boolean => /^\([^()]*\)(?:\s+\S+:\S+)*$/u.test(query.trim());

/** Queries that ask for less than one that found nothing, each with the words to offer it by. */
export function toEasierQueries(query: string): readonly { query: string; label: string }[] {
  const terms = termsOf(query);
  const plain = terms.filter(
    (term) => !/^-|^[a-z]+:/u.test(term) && term !== "OR" && term !== "AND",
  );
  const words = plain
    .flatMap((term) =>
      term
        .replaceAll(/["()*]/gu, " ")
        .trim()
        .split(/\s+/u),
    )
    .filter(Boolean);
  const offers = [
    { query: plain.join(" "), label: "without filters and exclusions" },
    { query: words.join(" "), label: "the words anywhere, not as a phrase" },
    { query: words.join(" OR "), label: "any of the words" },
    { query: words.map((word) => `${word}*`).join(" "), label: "words that begin so" },
  ];
  const seen = new Set(["", query.trim()]);
  return offers.filter((offer) => !seen.has(offer.query) && seen.add(offer.query));
}
