import { findNearest } from "@onrecord/domain";

const MOST = 5;

const slugOf = (id: string): string => id.slice(id.indexOf("/") + 1);

/**
 * The ids that may have been meant by one that names nothing: the one spelled most alike, then
 * those that share a word with it, in the order given. At most five.
 */
export function findNearIds(wanted: string, ids: readonly string[]): string[] {
  const slug = slugOf(wanted).toLowerCase();
  const words = new Set(slug.split(/[^a-z0-9]+/).filter((word) => word.length > 2));
  const nearest = findNearest(slug, ids.map(slugOf));
  const alike = ids.filter((id) => slugOf(id) === nearest);
  const sharing = ids.filter((id) =>
    slugOf(id)
      .split("-")
      .some((word) => words.has(word)),
  );
  return [...new Set([...alike, ...sharing])].slice(0, MOST);
}
