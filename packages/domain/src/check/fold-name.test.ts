import { expect, test } from "vitest";
import { containsName, foldName } from "./fold-name.ts";

test.for([
  ["Málì-Ko", "mali ko"],
  ["  Saint  Petersburg ", "saint petersburg"],
  ["Йошкар-Ола", "иошкар ола"],
])("%s is compared as %s", ([name, folded]) => {
  expect(foldName(name ?? "")).toBe(folded);
});

test("A name is contained whole or not at all", () => {
  expect(containsName("Mr. Diop’s", "Diop")).toBe(true);
  expect(containsName("Malian", "Mali")).toBe(false);
  expect(containsName("Mali", "Malí")).toBe(false);
  expect(containsName("anything", "…")).toBe(false);
});
