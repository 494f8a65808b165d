import { expect, test } from "vitest";
import { proposeArticle } from "../propose-article.ts";

const metonymsOf = (text: string): string[] => {
  const { mentions, clusters } = proposeArticle({ text, language: "en" });
  return mentions
    .filter(({ form }) => form === "metonym")
    .map(
      ({ start, end, cluster }) => `${text.slice(start, end)}: ${clusters[cluster]?.description}`,
    );
};

const STANDS = [
  ["Moscow said on Monday that it would stay.", "Moscow: the Russian government"],
  ["According to Paris, the troops left.", "Paris: the French government"],
  ["Moscow has accused the West of meddling.", "Moscow: the Russian government"],
  ["Sergei Lavrov said Moscow would never sign.", "Moscow: the Russian government"],
  ["Moscow “will absolutely continue”, according to Mr. Lavrov.", "Moscow: the Russian government"],
] as const;

for (const [text, found] of STANDS)
  test(`a capital stands for its government: ${text}`, () => {
    expect(metonymsOf(text)).toEqual([found]);
  });

test("relations between two capitals are those of two governments", () => {
  expect(metonymsOf("Ties between Paris and Bamako have worsened.")).toEqual([
    "Paris: the French government",
    "Bamako: the Malian government",
  ]);
});

const IS_A_CITY = [
  "Sergei Lavrov lives in Moscow, said his brother.",
  "Paris was warned by Mr. Lavrov.",
  "Paris will host the games.",
  "A source in Moscow said that the talks failed.",
  "According to Moscow Times, the talks failed.",
  "According to Moscow’s mayor, the talks failed.",
  "The road between Moscow and Kazan was closed.",
  "Brussels said on Monday that it would stay.",
  "Kidal said on Monday that it would stay.",
  "Sergei Lavrov flew to Moscow and warned of a war.",
];

test.each(IS_A_CITY)("a city is a city: %s", (text) => {
  expect(metonymsOf(text)).toEqual([]);
});

test("a government speaks through its capital, and the city stays a place", () => {
  const text = "Sergei Lavrov was in Moscow. Moscow said on Monday that it would stay.";
  const { mentions, clusters, statements } = proposeArticle({ text, language: "en" });
  const kinds = mentions
    .filter(({ start, end }) => text.slice(start, end) === "Moscow")
    .map(({ cluster }) => clusters[cluster]?.kind);
  expect(kinds).toEqual(["place", "organization"]);
  expect(clusters[statements[0]?.speakerCluster ?? -1]?.known?.type).toBe("government");
});
