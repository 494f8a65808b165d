import { expect, test } from "vitest";
import { toKeyHider } from "./hide-key.ts";

const KEY = 'sk-A"b\\c+/0';
const hide = toKeyHider(KEY);

const ECHOES: readonly [as: string, echo: string][] = [
  ["as it is", KEY],
  ["after Bearer", `Bearer ${KEY}`],
  ["in small letters, as host names are", KEY.toLowerCase()],
  ["in JSON", JSON.stringify(KEY)],
  ["in JSON within JSON", JSON.stringify(JSON.stringify({ model: KEY }))],
  ["in JSON within JSON within JSON", JSON.stringify(JSON.stringify(JSON.stringify(KEY)))],
  ["in JSON with slashes escaped", JSON.stringify(KEY).replaceAll("/", "\\/")],
  [
    "in JSON by its code units",
    Array.from(KEY, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  ],
  ["in an address", encodeURIComponent(KEY)],
  [
    "in an address, all of it escaped",
    Array.from(KEY, (each) => `%${each.charCodeAt(0).toString(16)}`).join(""),
  ],
];

test.each(ECHOES)(
  "a key that comes back %s is taken out, and what stands around it stays",
  (_, echo) => {
    const hidden = hide(`before ${echo} after ${echo}`);
    expect(hidden).toMatch(/^before .*…\W* after .*…\W*$/u);
    expect(hidden.toLowerCase()).not.toContain("sk");
  },
);

test("an answer stays JSON without the key that was in it", () => {
  const answer = JSON.stringify({
    model: `Bearer ${KEY}`,
    content: JSON.stringify({ exact: KEY }),
  });
  expect(JSON.parse(hide(answer))).toEqual({ model: "Bearer …", content: '{"exact":"…"}' });
});

test("a placeholder that is no key is left where it stands", () => {
  expect(toKeyHider("none")("none of us")).toBe("none of us");
  expect(toKeyHider(undefined)("nothing to hide")).toBe("nothing to hide");
});

test("a text of nothing but backslashes is read to its end", () => {
  const text = "\\".repeat(4_000_000);
  expect(hide(text)).toBe(text);
});
