import { EventType } from "@onrecord/domain";
import { expect, test } from "vitest";
import { readProposerRules } from "./read-proposer-rules.ts";
import { RULE_WORDS, toRuleWords } from "./rule-words.ts";

const rules = readProposerRules();
/** Rules that are put together of a part that is known and one that stands for many. */
const COMPOSED: { readonly [pattern: string]: readonly string[] } = {
  "event words for *": EventType.options,
  "quoted *": ["that", "after"],
};

test("the rules of the program are found in its sources", () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(rules).toEqual(expect.arrayContaining(["name", "nationality", "weekday", "inverted"]));
});

test("every rule of the program has words, and no words are left of one that it had", () => {
  const plain = rules.filter((rule) => !rule.includes("*"));
  expect(plain.filter((rule) => !(rule in RULE_WORDS))).toEqual([]);
  expect(Object.keys(RULE_WORDS).filter((rule) => !plain.includes(rule))).toEqual([]);
  for (const pattern of rules.filter((rule) => rule.includes("*"))) {
    expect(Object.keys(COMPOSED)).toContain(pattern);
    for (const part of COMPOSED[pattern] ?? []) {
      const rule = pattern.replace("*", part);
      expect(toRuleWords(rule)).not.toContain(rule);
    }
  }
});

test("no two rules have the same words, and a rule of another program is told as it is", () => {
  const words = Object.values(RULE_WORDS);
  expect(new Set(words).size).toBe(words.length);
  expect(toRuleWords("asked from outside")).toBe("asked from outside");
  expect(toRuleWords("quoted after")).toBe(
    "inside of quoted words: words, then who says them: “…”, Diop said",
  );
});
