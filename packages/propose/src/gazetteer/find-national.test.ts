import { expect, test } from "vitest";
import { countriesIn } from "./countries-in.ts";
import { findNational } from "./find-national.ts";

test.each([
  ["Malian president", [], "President of Mali"],
  ["President", ["PH"], "President of the Philippines"],
  ["Russian foreign minister", ["ML"], "Minister of Foreign Affairs (Russia)"],
  ["National Assembly", ["ML", "RU"], "National Assembly (Mali)"],
  ["Senate", ["US"], "United States Senate"],
  ["U.S. Secretary of State", [], "United States Secretary of State"],
  ["U.S. defense secretary", [], "United States Secretary of Defense"],
  ["Congolese president", [], "President of the Democratic Republic of the Congo"],
  ["Ukraine's parliament", [], "Verkhovna Rada"],
  ["Supreme Court", ["ML"], "Supreme Court of Mali"],
])("%s, where %j are named, is headed %s", (words, countries, heading) => {
  expect(findNational(words, countries)).toBe(heading);
});

test.each(["President", "President of Mali", "Scottish Parliament", "Malian Army", "Bamako"])(
  "%s without a country, or of none, has no such heading",
  (words) => {
    expect(findNational(words, words === "President" ? [] : ["ML"])).toBeUndefined();
  },
);

test("countries are named as such, by their people and by their cities, the longest name first", () => {
  const codes = countriesIn("South Korea’s envoy met Malian and US-led forces in Bamako.");
  expect(codes.map(({ code }) => code)).toEqual(["KR", "ML", "US", "ML"]);
});
