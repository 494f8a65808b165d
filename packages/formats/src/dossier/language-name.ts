const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** A language in English: "French" for `fr`. A tag that is none comes back as it is. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    // Tags are only known to be texts, and those that break BCP 47 are refused with an error.
    return tag;
  }
}
