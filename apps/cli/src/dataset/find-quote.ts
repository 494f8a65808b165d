/** Finds the words that somebody typed in an article's text. */
export type QuoteMatch = {
  /** Every place, in text order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Whether the words were only found with quotation marks and white space taken as equal. */
  readonly isFolded: boolean;
};

/** Exactly, or else with typewriter quotation marks and any white space standing for the text's. */
export function findQuote(text: string, quote: string): QuoteMatch {
  const exact = placesOf(text, quote);
  if (exact.length > 0) return { spans: exact, isFolded: false };
  return { spans: placesOf(fold(text), fold(quote)), isFolded: true };
}

function placesOf(text: string, words: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** One code unit for one, so that offsets stay true. */
const fold = (text: string): string =>
  text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s/g, " ");
