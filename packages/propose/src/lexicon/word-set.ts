/** A set of the words of a string, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).filter((word) => word !== ""));

/** A set of the phrases of a string, parted by bars or line ends. */
export const phraseSet = (phrases: string): ReadonlySet<string> =>
  new Set(
    phrases
      .split(/\s*[|\n]\s*/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
