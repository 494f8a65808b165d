/** Guesses what a mistyped word was meant to be. Loads the domain's measure only when it must. */

const SHORTEST_BEGINNING = 2;
const MOST = 3;

/** "Did you mean a?", or undefined where nothing is near. Words that it begins come first. */
export async function didYouMean(
  word: string,
  known: readonly string[],
): Promise<string | undefined> {
  const meant = await suggest(word, known);
  const last = meant.at(-1);
  if (last === undefined) return undefined;
  return `Did you mean ${meant.length === 1 ? last : `${meant.slice(0, -1).join(", ")} or ${last}`}?`;
}

/** The known words that may be meant: those that it begins, else the nearest one. */
export async function suggest(word: string, known: readonly string[]): Promise<readonly string[]> {
  const begun =
    word.length < SHORTEST_BEGINNING ? [] : known.filter((each) => each.startsWith(word));
  if (begun.length > 0) return begun.slice(0, MOST);
  const { findNearest } = await import("@onrecord/domain");
  const nearest = findNearest(word, known);
  return nearest === undefined ? [] : [nearest];
}
