import { expect, test } from "vitest";
import { reverse, weigh, type Quote } from "./match-score.ts";

const QUOTE: Quote = {
  exact: "Kidal",
  prefix: "y the Malian army of the town of",
  suffix: ", a bastion of the independence ",
};

function weighIn(before: string, words: string, after: string, errors = 0) {
  const span = { start: before.length, end: before.length + words.length };
  return weigh(before + words + after, QUOTE, { span, errors });
}

test("a place where nothing changed has the full score", () => {
  const place = weighIn(QUOTE.prefix, "Kidal", QUOTE.suffix);
  expect(place).toMatchObject({ score: 1, credible: true });
});

test("an edit of the words weighs double, one of the context once", () => {
  const words = weighIn(QUOTE.prefix, "Kydal", QUOTE.suffix, 1);
  const context = weighIn(QUOTE.prefix.replace("town", "tawn"), "Kidal", QUOTE.suffix);
  expect(1 - words.score).toBeCloseTo(2 * (1 - context.score));
});

test("one side of the context makes a place credible, and the bare name does not", () => {
  expect(weighIn(QUOTE.prefix, "Kidal", " and all the rest of it, he said").credible).toBe(true);
  expect(weighIn("He spoke of “Barkhane” and of ", "Kidal", ".").credible).toBe(false);
});

test("at the beginning of a short text a short context will do", () => {
  const quote = { exact: "Mali", prefix: "", suffix: " won." };
  const place = weigh("Then Mali won.", quote, { span: { start: 5, end: 9 }, errors: 0 });
  expect(place.credible).toBe(true);
});

test("reversing keeps every code unit", () => {
  expect(reverse("a😀")).toBe("\uDE00\uD83Da");
});
