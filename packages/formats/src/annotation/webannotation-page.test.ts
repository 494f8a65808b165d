import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import { toFileText } from "../export-format.ts";
import { toExportSource } from "../to-export-source.ts";
import type { LostCode } from "./annotation-draft.ts";
import { WEB_ANNOTATION } from "./webannotation.ts";

const page = readFileSync(
  join(import.meta.dirname, "../../../../docs/contracts/formats/webannotation.md"),
  "utf8",
);

test("the example is what is written of the first mention", () => {
  const source = toExportSource(bundledDataset());
  const text = [...WEB_ANNOTATION.write(source, {})].map(toFileText).join("");
  const [, example = ""] = /```json\n(.*?)\n```/s.exec(page) ?? [];
  expect(JSON.parse(example)).toEqual(JSON.parse(text).first.items[0]);
});

test("every reason for which an annotation is lost is described", () => {
  const codes: { readonly [C in LostCode]: true } = {
    "not-an-annotation": true,
    "article-unknown": true,
    "words-missing": true,
    "words-lost": true,
    "words-ambiguous": true,
    "entity-unknown": true,
    "mention-crosses": true,
    "mention-differs": true,
  };
  const described = Array.from(page.matchAll(/^\| `([a-z-]+)`/gm), ([, code]) => code);
  expect(described).toEqual(Object.keys(codes));
});
