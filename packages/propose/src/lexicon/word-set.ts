/** A set of the words of a string, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ""));
