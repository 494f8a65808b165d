import type { Facet, ReviewFacet } from "@onrecord/data";
import type { NameOf } from "@onrecord/domain";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import { CONFIDENCE_BANDS, findBand } from "./confidence-bands.ts";
import { toRuleWords } from "./rule-words.ts";

/** So many values of a facet are named: more than the desk shows, so that it knows whether there are others. */
const MOST_TOLD = 30;

/** The most frequent values. All that was found has the one that is chosen, wherever it stands among the others. */
export function withChosen(
  { field, values }: ReviewFacet,
  chosen: string | undefined,
  total: number,
): ReviewFacet {
  const told = values.slice(0, MOST_TOLD);
  const isMissing = chosen !== undefined && told.every(({ value }) => value !== chosen);
  return {
    field,
    values: isMissing && total > 0 ? [...told, { value: chosen, count: total }] : told,
  };
}

/** The facets of the queue with their labels. `nameOf` names articles and entities. */
export const toReviewFacets = (facets: readonly ReviewFacet[], nameOf: NameOf): Facet[] =>
  facets.map((facet) =>
    facet.field === "confidence"
      ? { field: "confidence", values: toBands(facet.values) }
      : {
          field: facet.field,
          values: facet.values.map(({ value, count }) => ({
            value,
            label: toLabel(facet.field, value, nameOf),
            count,
          })),
        },
  );

function toLabel(field: ReviewFacet["field"], value: string, nameOf: NameOf): string {
  if (field === "article" || field === "entity") return nameOf(value);
  if (field === "rule") return toRuleWords(value);
  const kind = field === "kind" ? RECORD_KINDS.find((known) => known === value) : undefined;
  return kind === undefined ? value : KINDS[kind].plural;
}

/** The archive counts by tenths; the desk has words for four bands of them. */
function toBands(tenths: ReviewFacet["values"]): Facet["values"] {
  const countOf = (band: string): number =>
    tenths
      .filter(({ value }) => findBand(Number(value))?.value === band)
      .reduce((sum, { count }) => sum + count, 0);
  return CONFIDENCE_BANDS.map(({ value, label }) => ({
    value,
    label,
    count: countOf(value),
  })).filter(({ count }) => count > 0);
}
