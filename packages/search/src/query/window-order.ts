/**
 * Windows in the order of what they can reach, the greatest first, as far as levels tell them apart: to put them into levels takes a few
 * passes over them, and to sort them a dozen.
 */
import type { OrderedWindows } from "../segment/postings.ts";

/** Levels are below this; 0 is of windows whose documents may still be found, by a facet alone. */
const LEVELS = 1024;

/** Windows by number, those of the highest level first. */
const orderByLevel = (levels: Uint16Array): OrderedWindows["order"] => {
  // First how many windows each level has, then where those of it and of higher levels end.
  const ends = new Uint32Array(LEVELS + 1);
  for (let window = 0; window < levels.length; window++) {
    const level = levels[window] ?? 0;
    ends[level] = (ends[level] ?? 0) + 1;
  }
  for (let level = LEVELS - 1; level >= 0; level--) {
    ends[level] = (ends[level] ?? 0) + (ends[level + 1] ?? 0);
  }
  const { length } = levels;
  const order = length <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
  // From the last window down, so that those of a level are in the order of their documents.
  for (let window = length - 1; window >= 0; window--) {
    const level = levels[window] ?? 0;
    const place = (ends[level] ?? 0) - 1;
    order[place] = window;
    ends[level] = place;
  }
  return order;
};

/** Puts windows into the order of their bounds, which are 0 or more. */
export const orderWindows = (bounds: Float64Array | Uint16Array): OrderedWindows => {
  let greatest = 0;
  for (let window = 0; window < bounds.length; window++) {
    const bound = bounds[window] ?? 0;
    if (bound > greatest) greatest = bound;
  }
  const scale = greatest === 0 ? 1 : (LEVELS - 2) / greatest;
  const levels = new Uint16Array(bounds.length);
  for (let window = 0; window < bounds.length; window++) {
    const bound = bounds[window] ?? 0;
    levels[window] = bound === 0 ? 0 : 1 + ((bound * scale) | 0);
  }
  return { order: orderByLevel(levels), step: 1 / scale };
};
