/** Scores the names that a system proposes for annotated documents. */
import type { EntityKind } from "@onrecord/domain";
import type { Graded } from "./calibration.ts";
import type { EntityDocument } from "./corpora.ts";
import type { ErrorBook } from "./errors.ts";
import { countedNames, goldNames, isName, matchNames } from "./match-names.ts";
import type { Counts, Score } from "./score.ts";
import { addCounts, NO_COUNTS, toScore } from "./score.ts";
import type { System } from "./systems/system.ts";

/** Where a scoring tells its errors, and each proposal's confidence with whether it was right. */
export type Books = { readonly errors: ErrorBook; readonly graded: Graded[] };

export type NameScores = {
  readonly overlapping: Score;
  readonly exact: Score;
  readonly byKind: { readonly [K in EntityKind]: Score };
  readonly byGenre: { readonly [genre: string]: Score };
};

export function scoreNames(
  system: System,
  documents: readonly EntityDocument[],
  { errors, graded }: Books,
): NameScores {
  let [overlapping, exact] = [NO_COUNTS, NO_COUNTS];
  const kinds: { [K in EntityKind]: Counts } = {
    person: NO_COUNTS,
    organization: NO_COUNTS,
    place: NO_COUNTS,
  };
  const genres: { [genre: string]: Counts } = {};
  for (const document of documents) {
    const { names } = system.read(document.text, document.date ?? null);
    const match = matchNames(document, names);
    const gold = goldNames(document);
    for (const name of countedNames(document, names))
      if (name.confidence !== undefined)
        graded.push({
          confidence: name.confidence,
          right: gold.some((mention) => isName(name, mention)),
        });
    overlapping = addCounts(overlapping, match.overlapping);
    exact = addCounts(exact, match.exact);
    for (const kind of ["person", "organization", "place"] as const)
      kinds[kind] = addCounts(kinds[kind], match.byKind[kind]);
    genres[document.genre] = addCounts(genres[document.genre] ?? NO_COUNTS, match.overlapping);
    errors.addNames(document, match);
  }
  return {
    overlapping: toScore(overlapping),
    exact: toScore(exact),
    byKind: {
      person: toScore(kinds.person),
      organization: toScore(kinds.organization),
      place: toScore(kinds.place),
    },
    byGenre: Object.fromEntries(
      Object.entries(genres).map(([genre, counts]) => [genre, toScore(counts)]),
    ),
  };
}
