/** The countries that a text names: as such, by their people or by one of their cities. */
import { findDemonym } from "../lexicon/demonyms.ts";
import { findInGazetteer } from "./gazetteer.ts";

export type NamedCountry = {
  readonly code: string;
  readonly start: number;
};

const LONGEST = 4;

/** In text order, each as often as it is named; the longest name counts. */
export function countriesIn(text: string): NamedCountry[] {
  const words = [...text.matchAll(/[\p{L}\p{N}.’'-]+/gu)].map(({ 0: word, index }) => ({
    word,
    index,
  }));
  const found: NamedCountry[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined || !/^\p{Lu}/u.test(first.word)) continue;
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const last = words[at + length - 1];
      if (last === undefined) continue;
      const end = last.index + last.word.length;
      const code = codeOf(text.slice(first.index, end));
      if (code === undefined) continue;
      found.push({ code, start: first.index });
      at += length - 1;
      break;
    }
  }
  return found;
}

const COMPOUND = /-(?:led|backed|based|born|controlled|occupied|linked)$/u;

const codeOf = (words: string): string | undefined => {
  const bare = words.replace(/['’]s$|[.,]$/u, "").replace(COMPOUND, "");
  const [entry] = findInGazetteer(bare);
  const isCountry = entry?.type === "country" || entry?.type === "city";
  return findDemonym(bare) ?? (isCountry ? entry.country : null) ?? undefined;
};
