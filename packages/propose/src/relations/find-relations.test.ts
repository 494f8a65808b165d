import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proposeArticle } from "../propose-article.ts";

const SEED = readFileSync(
  join(import.meta.dirname, "../../../data/dataset/texts/aec4ca49b0d251b8.txt"),
  "utf8",
);

const relationsOf = (text: string): string[] => {
  const { relations, clusters } = proposeArticle({ text, language: "en" });
  return relations.map(({ subject, predicate, object, role }) =>
    [clusters[subject]?.name, predicate, clusters[object]?.name, role].join(" | "),
  );
};

test("the offices of the bundled article are told, with their words", () => {
  expect(new Set(relationsOf(SEED))).toEqual(
    new Set([
      "Abdoulaye Diop | holds-office | Mali | head of diplomacy",
      "Abdoulaye Diop | counterpart-of | Sergei Lavrov | ",
      "Sergei Lavrov | holds-office | Russia | head of diplomacy",
      "Vladimir Putin | holds-office | Russia | President",
    ]),
  );
});

const SAYS = [
  [
    "Vladimir Putin, the president of Russia, spoke.",
    "Vladimir Putin | holds-office | Russia | president",
  ],
  [
    "Mali's Prime Minister Abdoulaye Diop resigned.",
    "Abdoulaye Diop | holds-office | Mali | Prime Minister",
  ],
  [
    "UN Secretary-General Sergei Lavrov spoke.",
    "Sergei Lavrov | holds-office | UN | Secretary-General",
  ],
  [
    "Sergei Lavrov, the president of the World Bank, spoke.",
    "Sergei Lavrov | holds-office | World Bank | president",
  ],
  ["Sergei Lavrov flew to Bamako, the capital of Mali.", "Bamako | located-in | Mali | "],
  [
    "President of Russia Vladimir Putin spoke.",
    "Vladimir Putin | holds-office | Russia | President",
  ],
  [
    "We met Abdoulaye Diop, Mali’s foreign minister.",
    "Abdoulaye Diop | holds-office | Mali | foreign minister",
  ],
  ["The mayor of Moscow, Sergei Lavrov, spoke.", "Sergei Lavrov | holds-office | Moscow | mayor"],
] as const;

test.each(SAYS)("%s", (text, relation) => {
  expect(relationsOf(text)).toEqual([relation]);
});

const SAYS_NOTHING = [
  "Former Russian President Vladimir Putin spoke.",
  "Vladimir Putin was the president of Russia.",
  "Russian singer Sergei Lavrov spoke.",
  "French ambassador to Mali Sergei Lavrov was expelled.",
  "Opposition leader Sergei Lavrov spoke.",
  "Republican President Vladimir Putin spoke.",
  "Vice President Vladimir Putin spoke.",
  "Former President of Russia Vladimir Putin spoke.",
  "The people of Russia Vladimir Putin met were many.",
  "Sergei Lavrov visited Paris, France and Spain.",
  "From Moscow, Russia looks large.",
];

test.each(SAYS_NOTHING)("says of nobody what he is: %s", (text) => {
  expect(relationsOf(text)).toEqual([]);
});

test("a counterpart is nobody's where two people were named", () => {
  const text = "Sergei Lavrov and Vladimir Putin met his Malian counterpart Abdoulaye Diop.";
  expect(relationsOf(text)).toEqual([]);
});
