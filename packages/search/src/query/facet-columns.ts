/** The facets of a segment in rows, for counting. */
import type { FacetRows, RowColumn } from "../segment/facet-rows.ts";
import { toFacetRows } from "../segment/facet-rows.ts";
import type { Segment } from "../segment/segment.ts";

/** What a facet's column is called: facets of a group share one. */
export const columnNameOf = (segment: Segment, facet: number): string => {
  const group = segment.meta.facets[facet]?.group ?? null;
  return group === null ? `facet/${facet}` : `group/${group}`;
};

const toColumn = (segment: Segment, facet: number): RowColumn => {
  const { form = "single", group = null, values = 0 } = segment.meta.facets[facet] ?? {};
  const name = columnNameOf(segment, facet);
  if (form === "several") return { name, values, ...segment.readFacetLists(facet) };
  if (group !== null) {
    const signatures = segment.meta.signatures[group] ?? 0;
    return { name, values: signatures, entries: segment.signatures(group) };
  }
  const column = segment.facetColumn(facet);
  // 0 stands for none.
  return { name, values: values + 1, entries: column.form === "several" ? NONE : column.table };
};

const NONE = new Uint32Array();

/** The rows of these facets, which are kept with what else is dear to work out. */
export const rowsOf = (segment: Segment, fields: readonly string[]): FacetRows =>
  segment.remember(`rows/${fields.join("/")}`, () => {
    const columns = new Map<string, RowColumn>();
    for (const [facet, { field }] of segment.meta.facets.entries()) {
      const name = columnNameOf(segment, facet);
      if (fields.includes(field) && !columns.has(name)) columns.set(name, toColumn(segment, facet));
    }
    const value = toFacetRows([...columns.values()], segment.documents);
    return { value, bytes: value.places.byteLength };
  });
