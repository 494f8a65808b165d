import type { FacetGroup } from "./facet-list.tsx";

/** A facet as the archive counts it. */
type Facet = {
  readonly field: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
};

export type FacetGroupOptions = {
  /** The fields to show, in this order, each with its heading. */
  readonly fields: { readonly [field: string]: string };
  /** What is chosen in each field. */
  readonly chosen: { readonly [field: string]: string | undefined };
  /** The address with a field set to a value, or without it. */
  readonly toHref: (field: string, value: string | undefined) => string;
  /** A better label than the archive's, where there is one. */
  readonly labelOf?: (field: string, value: string) => string | undefined;
};

/** Of so many values at most a facet tells, the most frequent ones. */
const MOST_TOLD = 100;

/**
 * Years are looked for in their order, the latest first, where all of them are told; of all else the
 * most frequent comes first.
 */
export const toReadingOrder = (field: string, values: Facet["values"] = []): Facet["values"] =>
  field === "year" && values.length < MOST_TOLD
    ? values.toSorted((a, b) => Number(b.value) - Number(a.value))
    : values;

/** The facets of a list as groups of links. A chosen value that nothing has any more stays, to be removed. */
export function toFacetGroups(facets: readonly Facet[], options: FacetGroupOptions): FacetGroup[] {
  return Object.entries(options.fields).map(([field, label]) => {
    const counted = toReadingOrder(field, facets.find((facet) => facet.field === field)?.values);
    const chosen = options.chosen[field];
    const missing = chosen !== undefined && counted.every(({ value }) => value !== chosen);
    const values = missing ? [{ value: chosen, label: chosen, count: 0 }, ...counted] : counted;
    return {
      field,
      label,
      links: values.map((entry) => ({
        label: options.labelOf?.(field, entry.value) ?? entry.label,
        count: entry.count,
        chosen: entry.value === chosen,
        href: options.toHref(field, entry.value === chosen ? undefined : entry.value),
      })),
    };
  });
}
