import type { DraftLanguage } from "../article-draft.ts";

/**
 * The language that a source names, as BCP 47 in its usual spelling (`en_GB` is `en-GB`); null
 * where it is none, or says that it is not known.
 */
export function toLanguage(words: string | null | undefined): DraftLanguage | null {
  const name = words?.trim().replaceAll("_", "-").replace(/\..*$/u, "") ?? "";
  if (name === "" || /^(?:und|mul|zxx|mis|x)(?:-|$)/iu.test(name)) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(name);
    // "english" is well formed, for a language may have eight letters; none has more than three.
    return tag === undefined || !/^[a-z]{2,3}(?:-|$)/u.test(tag) ? null : { tag, detected: false };
  } catch {
    return null;
  }
}
