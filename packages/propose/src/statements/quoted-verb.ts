/** Clauses whose verb stands in quotation marks. */
import { isFinite } from "../lexicon/finite-verbs.ts";
import { AUXILIARIES, DAYS, DETERMINERS, POSSESSIVES } from "../lexicon/function-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** "said his players “ran out of gas”": the verb of the clause is the first of the quoted words. */
export function hasQuotedVerb(items: readonly Item[], index: number): boolean {
  const first = items[index];
  const isPhrase =
    first !== undefined &&
    (first.capital ||
      DETERMINERS.has(first.lower) ||
      POSSESSIVES.has(first.lower) ||
      first.kind === "number" ||
      /[^s]s$/u.test(first.lower));
  const quote = items.findIndex(
    ({ kind, text }, at) =>
      at > index &&
      (at > index + LONGEST_SUBJECT ||
        kind === "quote" ||
        (kind === "mark" && !/^[,’'-]$/u.test(text) && !isInnerStop(items, at))),
  );
  const { kind, first: word = "" } = items[quote] ?? {};
  return (
    isPhrase &&
    kind === "quote" &&
    !DAYS.has(first.lower) &&
    items[quote - 1]?.kind === "word" &&
    (AUXILIARIES.has(word) || isFinite(word) || /[a-z]{2}(?:ed|n['’]t)$/u.test(word))
  );
}

/** So many words the subject of such a clause has. */
const LONGEST_SUBJECT = 12;
