import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@onrecord/domain";
import { emptyDataset } from "@onrecord/domain";
import { bundledDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import type { ExportFormat } from "../export-format.ts";
import { toFileText } from "../export-format.ts";
import { toExportSource } from "../to-export-source.ts";
import { N_QUADS } from "./nquads.ts";
import { toJsonLd } from "./to-json-ld.ts";
import { TURTLE } from "./turtle.ts";
import { TERMS, TYPES } from "./vocabulary.ts";

const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../../docs/contracts/formats", name), "utf8");

/** What the bundled dataset has of one kind of record, its first one. */
const whole = bundledDataset();
const only = (part: Partial<Dataset>): Dataset => ({
  ...emptyDataset(whole.manifest),
  articles: whole.articles,
  texts: whole.texts,
  ...part,
});

/** The export without what is said of the dataset and its articles. */
const written = (format: ExportFormat, dataset: Dataset): string => {
  const kinds = ["place", "mention"] as const;
  return [...format.write(toExportSource(dataset), { kinds })].map(toFileText).join("");
};

test("the example of JSON-LD is what is written of the first statement", () => {
  const slice = only({ statements: whole.statements.slice(0, 1) });
  const [node] = toJsonLd(slice, { kinds: ["statement"] })["@graph"];
  const [, example = ""] = /```json\n(.*?)\n```/s.exec(page("jsonld.md")) ?? [];
  expect(JSON.parse(example)).toEqual(node);
});

test("the example of N-Quads is what is written of Moscow", () => {
  const places = whole.places.filter(({ id }) => id === "place/moscow");
  const lines = written(N_QUADS, only({ places })).split("\n");
  const example = lines.filter((line) => line.startsWith("<urn:on-record:place/")).join("\n");
  expect(page("nquads.md")).toContain(`\`\`\`text\n${example}\n\`\`\``);
});

test("the example of Turtle is what is written of the first mention", () => {
  const text = written(TURTLE, only({ mentions: whole.mentions.slice(0, 1) }));
  const example = text.slice(text.indexOf("<urn:on-record:mention/")).trimEnd();
  expect(page("turtle.md")).toContain(`\`\`\`turtle\n${example}\n\`\`\``);
});

test("every word of our own vocabulary is described on its page, and no other", () => {
  const names = [
    ...Object.values(TERMS).map(({ name }): string => name),
    ...Object.values(TYPES),
  ].filter((name) => name.startsWith("record:"));
  const described = page("vocabulary.md").matchAll(/^\| `(record:\w+)`/gm);
  expect(new Set(Array.from(described, ([, name]) => name))).toEqual(new Set(names));
});
