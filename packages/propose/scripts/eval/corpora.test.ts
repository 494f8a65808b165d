import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readCorpora } from "./corpora.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "on-record-corpora-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const TEXT = "“We stay,” Diop said.";
const QUOTE = { type: "direct", start: 1, end: 9, text: "We stay," };

test("a folder with one corpus is read, whatever its file is called and whatever else it tells", () => {
  const document = { id: 7, text: TEXT, tokens: [], quotes: [{ ...QUOTE, nested: true }] };
  const folder = folderOf({ "anything.json": JSON.stringify({ documents: [document] }) });
  const { quotes, entities, links } = readCorpora(folder);
  expect(quotes.map(({ id, quotes: found }) => [id, found.length])).toEqual([["7", 1]]);
  expect([entities, links]).toEqual([[], []]);
});

test("an item of another shape is left out, and its document stays", () => {
  const document = { id: "a", text: TEXT, quotes: [{ ...QUOTE, type: "unknown" }, QUOTE] };
  const folder = folderOf({ "one.jsonl": `${JSON.stringify(document)}\n \n` });
  expect(readCorpora(folder).quotes.map(({ quotes }) => quotes.length)).toEqual([1]);
});

test("parts may be pairs or spans, and a mention without a head is its own", () => {
  const parts = { ...QUOTE, parts: [{ start: 1, end: 9 }] };
  const entities = [{ type: "person", start: 11, end: 15, text: "Diop" }];
  const folder = folderOf({
    "a.json": JSON.stringify([{ id: "a", text: TEXT, quotes: [parts], entities }]),
  });
  const corpora = readCorpora(folder);
  expect(corpora.quotes[0]?.quotes[0]?.parts).toEqual([[1, 9]]);
  expect(corpora.entities[0]?.entities[0]?.head.text).toBe("Diop");
});

test("what is no JSON is told and left out, and an empty document breaks nothing", () => {
  const told: string[] = [];
  const folder = folderOf({
    "broken.json": "{",
    "empty.json": JSON.stringify([{ id: "e", text: "", quotes: [] }]),
  });
  expect(readCorpora(folder, (path) => told.push(path)).quotes.length).toBe(1);
  expect(told).toEqual(["broken.json"]);
});
