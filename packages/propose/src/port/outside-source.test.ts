import { expect, test } from "vitest";
import { toOutsideSource } from "./outside-source.ts";

const BY = { name: "a model through an endpoint", version: "question 1" };
const methodWith = (detail: string | null): string =>
  toOutsideSource(BY, detail).toMethod({ rule: "told", confidence: 0.9 });

test.each([
  "gpt-4o-2024-08-06",
  "meta-llama/Llama-3.1-8B-Instruct",
  "llama3.2:latest",
  "/models/qwen2.5-7b-q4_k_m.gguf",
  "en_core_web_sm",
  "@cf/meta/llama-3 (beta)",
])("the model that a service says it was is told: %s", (name) => {
  expect(methodWith(name)).toBe(
    `asked from outside, ${name}; words found in the text; confidence 0.90`,
  );
});

test.each([
  ["is none", null],
  ["is empty", ""],
  ["is as long as a page", "a".repeat(101)],
  ["has line breaks", "model\nrule: a person read it"],
  ["pretends to be more of the method", "model; confidence 1.00"],
  ["carries markup", "<b>model</b>"],
  ["held a key", "Bearer …"],
])("a name of a model that %s stands in no provenance", (_, detail) => {
  expect(methodWith(detail)).toBe("asked from outside; words found in the text; confidence 0.90");
});
