import { expect, test } from "vitest";

import { analyze, visitTerms } from "./analyze.ts";

test("words are folded, and keep their place in the text", () => {
  const text = "Le Mali, à Tombouctou";
  const tokens = analyze(text, "fr");
  expect(tokens.map(({ term }) => term)).toEqual(["le", "mali", "a", "tombouctou"]);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Le",
    "Mali",
    "à",
    "Tombouctou",
  ]);
});

test("indexing sees the terms that a query sees", () => {
  const seen: [string, number][] = [];
  visitTerms("Kidal, Gao and Kidal", "en", (term, position) => seen.push([term, position]));
  expect(seen).toEqual(
    analyze("Kidal, Gao and Kidal", "en").map(({ term, position }) => [term, position]),
  );
});
