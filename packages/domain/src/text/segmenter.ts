/** `Intl.Segmenter`s, of which each is slow to make and is kept. */

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The platform's segmenter of a language, a BCP 47 tag. A tag that the platform cannot read is cut by the rules
 * for no language in particular.
 */
export function segmenterOf(language: string, granularity: "word" | "sentence"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  const made = makeSegmenter(language, granularity);
  segmenters.set(key, made);
  return made;
}

function makeSegmenter(language: string, granularity: "word" | "sentence"): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter("und", { granularity });
  }
}
