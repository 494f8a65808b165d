import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DESK_KEYS } from "#web/features/review/desk-keys.tsx";
import { KEYS } from "./site-keys.tsx";

const HERE = new URL("..", import.meta.url);

/** What a key is called in the lists, where that is another word than the browser's. */
const WRITTEN: { readonly [key: string]: string } = {
  Escape: "Esc",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** The keys that a file compares with, or has as names of what they open. */
function keysIn(file: string): readonly string[] {
  const source = readFileSync(new URL(file, HERE), "utf8");
  const found = [...source.matchAll(/(?:case |[kK]ey === )"([^"]+)"|^ {4}([a-z]): "/gmu)];
  return [...new Set(found.map(([, compared, named]) => compared ?? named ?? ""))];
}

const LISTS = [
  ["shell/keyboard-keys.tsx", KEYS],
  ["reader/use-reader-keys.ts", KEYS],
  ["search/use-hit-keys.ts", KEYS],
  ["review/use-desk-keys.ts", DESK_KEYS],
] as const;

test.each(LISTS)("every key that %s listens to is in the list of its page", (file, list) => {
  const keys = keysIn(file);
  expect(keys.length).toBeGreaterThan(1);
  const listed = list.flatMap(([key]) => key.split(/\s+|(?<=Shift|Ctrl)\+/u));
  // A key that works within what another begins is told of there.
  const told = list.map(([, meaning]) => meaning).join(" ");
  for (const key of keys) {
    const written = WRITTEN[key] ?? key;
    expect(listed.includes(written) || (key.length > 1 && told.includes(written)), key).toBe(true);
  }
});

test("every key is told in words of its own", () => {
  for (const list of [KEYS, DESK_KEYS]) {
    const meanings = list.map(([, meaning]) => meaning);
    expect(new Set(meanings).size).toBe(list.length);
    expect(meanings.every((meaning) => meaning.length > 5)).toBe(true);
  }
});
