/** What names that are likely those of people tell of the bare family names in the article. */
import type { ArticleFacts } from "./article-facts.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { NameOdds } from "./name-model.ts";

/** So likely is a name of several words a person's that its last word alone is his as well. */
const LIKELY = 0.6;

/** The facts of an article with the words of likely people among them: "Lavrov" of "Sergey Lavrov". */
export function withPeople(
  facts: ArticleFacts,
  candidates: readonly NameCandidate[],
  odds: readonly NameOdds[],
): ArticleFacts {
  const names = candidates
    .filter(
      ({ text }, index) =>
        text.includes(" ") && !text.includes(" of ") && (odds[index]?.person ?? 0) >= LIKELY,
    )
    .map(({ text }) => text.split(" "));
  return {
    ...facts,
    personWords: new Set([...facts.personWords, ...names.flat()]),
    personLast: new Set([...facts.personLast, ...names.flatMap((words) => words.at(-1) ?? [])]),
  };
}

/** Whether the likely people tell anything of this one that the plain ones did not. */
export const isTold = (
  { text }: NameCandidate,
  before: ArticleFacts,
  after: ArticleFacts,
): boolean => !text.includes(" ") && after.personLast.has(text) && !before.personLast.has(text);
