const names = new Intl.DisplayNames("en", { type: "language" });
/** What was asked for: an archive has few languages, and asking for the name of one takes long. */
const known = new Map<string, string>();
const MOST_KNOWN = 1000;

/** A language in English, by its BCP 47 tag. */
export function toLanguageName(tag: string): string {
  const name = known.get(tag) ?? findName(tag);
  if (known.size < MOST_KNOWN) known.set(tag, name);
  return name;
}

function findName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A tag that is not well formed is a finding; here it stands as it is.
    return tag;
  }
}
