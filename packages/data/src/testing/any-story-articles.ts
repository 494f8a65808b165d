/** For tests: articles of which some are edited copies of others. */
import fc from "fast-check";
import type { StoryArticle } from "../stories/find-stories.ts";

/** Numbered words, so that no two sources share a shingle. */
const wordsOf = (source: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `w${source}x${index}`);

const anyWords = fc
  .tuple(
    fc.nat({ max: 4 }),
    fc.constantFrom(12, 22, 60, 150),
    fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom("cut", "drop", "other", "more") }), {
      maxLength: 4,
    }),
  )
  .map(([source, length, edits]) => {
    let words = wordsOf(source, length);
    for (const { at, kind } of edits) {
      const place = at % Math.max(1, words.length);
      if (kind === "cut") words = words.slice(0, Math.max(place, 10));
      else if (kind === "drop") words = words.toSpliced(place, 3);
      else if (kind === "other") words = words.with(place, `other${at}`);
      else words = words.toSpliced(place, 0, ...wordsOf(5 + (at % 3), 20));
    }
    return words.join(" ");
  });

/** Up to `maxLength` articles with ids of their own, a few dates among them. */
export const anyStoryArticles = (maxLength: number): fc.Arbitrary<StoryArticle[]> =>
  fc
    .array(
      fc.record({
        published: fc.constantFrom(null, "2024-02-28", "2024-02-29", "2024-03-01T08:00:00Z"),
        text: anyWords,
      }),
      { maxLength },
    )
    .map((articles) => articles.map((article, index) => ({ id: `article/${index}`, ...article })));
