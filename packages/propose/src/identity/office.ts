/** The words of an office: what it is, and of which countries. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { findDemonym } from "../lexicon/demonyms.ts";
import { DETERMINERS } from "../lexicon/function-words.ts";
import { TITLE_WORDS } from "../lexicon/titles.ts";
import type { Token } from "../reading/token.ts";

/** The office without the country: "head of diplomacy", "prime minister". */
export function officeOf(phrase: readonly Token[], head: Token): string {
  const at = phrase.indexOf(head);
  const before = phrase
    .slice(0, at)
    .filter(({ lower }) => TITLE_WORDS.has(lower))
    .map(({ lower }) => lower);
  const after = phrase
    .slice(at + 1)
    .filter(
      ({ capital, lower }) =>
        !capital && !DETERMINERS.has(lower) && lower !== "of" && lower !== "'s",
    )
    .map(({ lower }) => lower);
  return [...before, head.lower, ...after.slice(0, 2)].join(" ");
}

/** ISO codes of the countries that a phrase names. */
export const countriesIn = (phrase: readonly Token[]): string[] =>
  phrase.flatMap(({ text, capital }) => {
    const [entry] = capital ? findInGazetteer(text) : [];
    return findDemonym(text) ?? (entry?.type === "country" ? (entry.country ?? []) : []);
  });
