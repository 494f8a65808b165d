import { expect, test } from "vitest";
import { toHeading } from "./article-row.ts";

test.each([
  [null, "They met in Moscow.", null, "They met in Moscow."],
  ["A headline", "They met in Moscow.", "A headline", "They met in Moscow."],
  ["They met in…", "They met in Moscow.", "They met in Moscow.", null],
  ["They met in Moscow, and left.", "They met in Moscow …", "They met in Moscow, and left.", null],
])(
  "of the headline %j and the opening words %j it shows %j and %j",
  (title, words, headline, openingWords) => {
    expect(toHeading(title, words)).toEqual({ headline, openingWords });
  },
);
