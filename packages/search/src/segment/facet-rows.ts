/** A facet's lists in rows of one length: to count them, no document's list need be looked for, nor its end. */

/**
 * The places of each document's values, `width` to a document. A value's place is its ordinal and `width`; where a document has fewer
 * values, the place is that of the gap in its row, so that not all gaps are counted at one place.
 */
export type FacetRows = { readonly places: Uint16Array | Uint32Array; readonly width: number };

/** Rows are no longer than this: long ones would be mostly gaps. */
const LONGEST_ROW = 8;

/** Lists as they are written, in rows; undefined where one is too long. */
export const toFacetRows = (
  { offsets, ordinals }: { readonly offsets: Uint32Array; readonly ordinals: Uint32Array },
  values: number,
): FacetRows | undefined => {
  const documents = offsets.length - 1;
  let width = 1;
  for (let document = 0; document < documents; document++) {
    width = Math.max(width, (offsets[document + 1] ?? 0) - (offsets[document] ?? 0));
  }
  if (width > LONGEST_ROW) return undefined;
  const size = documents * width;
  const places = values + width <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  for (let document = 0; document < documents; document++) {
    const [start = 0, end = 0] = [offsets[document], offsets[document + 1]];
    for (let slot = 0; slot < width; slot++) {
      const at = start + slot;
      places[document * width + slot] = at < end ? (ordinals[at] ?? 0) + width : slot;
    }
  }
  return { places, width };
};
