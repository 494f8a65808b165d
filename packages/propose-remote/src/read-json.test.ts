import { expect, test } from "vitest";
import { parseModelJson } from "./read-json.ts";

const READ: readonly [text: string, value: object][] = [
  ['{"a":1}', { a: 1 }],
  ['Here: {"a":1}. Is it so?', { a: 1 }],
  ['```json\n{"a":1}\n```\nAnd ```{"a":2}```', { a: 1 }],
  ['<think>{"a":2}</think>{"a":1}<THINKING>{"a":3}</thinking>', { a: 1 }],
  ['</think>{"a":"<think>"}', { a: "<think>" }],
];

test.each(READ)("an object is found in %s", (text, value) => {
  expect(parseModelJson(text)).toEqual({ ok: true, value });
});

test.each(["", "[]", "Mali", '{"a":', "```{```"])("none is found in %j", (text) => {
  expect(parseModelJson(text).ok).toBe(false);
});

// Each of these took hours while every mark was looked for from every other one.
test.each([
  ["opens a million thoughts", "<think>".repeat(1_000_000)],
  ["opens a code fence and then holds nothing", `\`\`\`${" ".repeat(4_000_000)}`],
  ["is nothing but braces", "{".repeat(4_000_000)],
])("an answer that %s is read to its end", (_, text) => {
  expect(parseModelJson(text).ok).toBe(false);
});
