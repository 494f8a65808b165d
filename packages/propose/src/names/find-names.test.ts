import { expect, test } from "vitest";
import { toReading } from "../reading/reading.ts";
import { findNames } from "./find-names.ts";

const read = (text: string): string[] =>
  findNames(toReading({ text, language: "en" })).map(
    ({ start, end, kind, form }) =>
      `${text.slice(start, end)}: ${form === "demonym" ? form : kind}`,
  );

test.each([
  ["He met Sergei Lavrov in Moscow.", ["Sergei Lavrov: person", "Moscow: place"]],
  ["Russian President Vladimir Putin spoke.", ["Russian: demonym", "Vladimir Putin: person"]],
  ["Then Mr. Diop left St. Petersburg.", ["Mr. Diop: person", "St. Petersburg: place"]],
  ["The U.N. and the African Union met.", ["U.N.: organization", "African Union: organization"]],
  ["It was the Ministry of Defense of Mali.", ["Ministry of Defense: organization", "Mali: place"]],
  ["A US-led force is in Côte d’Ivoire.", ["US: place", "Côte d’Ivoire: place"]],
  ["It cost US$5 million on Monday in July.", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a family name is a person where the article has named him in full", () => {
  const names = read("Abdoulaye Diop came to Moscow. On Monday Diop left.");
  expect(names).toEqual(["Abdoulaye Diop: person", "Moscow: place", "Diop: person"]);
});

test("WHO in capitals is an organization, and who is not", () => {
  expect(read("Then the WHO asked who spoke.")).toEqual(["WHO: organization"]);
});

test("in a game a country that plays is its team, and one that is played in is a place", () => {
  const text =
    "The match was played in Russia. Mali scored two goals, and the striker missed a penalty. The goalkeeper and the coach praised Mali after the match of the season in the league.";
  expect(read(text)).toEqual(["Russia: place", "Mali: organization", "Mali: organization"]);
});
