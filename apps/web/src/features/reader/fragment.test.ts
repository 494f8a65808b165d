import { describe, expect, test } from "vitest";
import { indexDataset, toArticleView } from "@onrecord/domain";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { findFragment } from "./fragment.ts";
import { toReaderData } from "./to-reader-data.ts";

const { dataset, findings } = await readDataset(bundledDatasetFolder());
const view = toArticleView(indexDataset(dataset), "article/aec4ca49b0d251b8");
if (view === undefined) throw new Error("the bundled article is missing");
const data = toReaderData({ view, findings, baseUrl: "http://localhost:3000" });

const wordsOf = (hash: string): string[] | undefined => {
  const target = findFragment(hash, data);
  if (target === undefined || target.kind === "unknown") return undefined;
  return target.spans.map(({ start, end }) => data.text.slice(start, end));
};

describe("findFragment", () => {
  test("finds a statement's words", () => {
    expect(wordsOf("#statement/lavrov-aid-will-continue")).toEqual(["will absolutely continue"]);
  });

  test("finds words by where they stand", () => {
    expect(wordsOf("#31-45")).toEqual(["Abdoulaye Diop"]);
  });

  test("finds every mention of somebody who is named", () => {
    expect(wordsOf("#person/vladimir-putin")).toEqual(["Russian President", "Vladimir Putin"]);
  });

  test.each(["#statement/never-said", "#person/nobody", "#2000-9000", "#45-31", "#7-7"])(
    "says so where %s leads nowhere",
    (hash) => {
      expect(findFragment(hash, data)?.kind).toBe("unknown");
    },
  );

  test.each(["", "#", "#content", "#%E0%A4%A", "#<script>"])("leaves %j to the page", (hash) => {
    expect(findFragment(hash, data)).toBeUndefined();
  });

  test("finds every claim of the article by its own address", () => {
    for (const { id, href } of data.claims) {
      expect(href).toBe(`/articles/aec4ca49b0d251b8#${id}`);
      expect(findFragment(`#${id}`, data)?.kind).toBe("claim");
    }
  });
});

describe("toReaderData", () => {
  test("keeps the text exactly, and marks its words by their place", () => {
    expect(data.text).toBe(dataset.texts[view.article.file]?.text);
    const marked = data.marks.map(({ start, end }) => data.text.slice(start, end));
    expect(marked).toContain("considerable progress");
    expect(marked).toContain("Wednesday February 28");
  });

  test("says what is not known, and why it says what it worked out", () => {
    const facts = Object.fromEntries(data.facts.map((fact) => [fact.label, fact]));
    expect(facts["Publisher"]?.value).toBeNull();
    expect(facts["Published"]?.value).toBe("on or after 28 February 2024");
    expect(facts["Published"]?.inferred).toMatch(/28 February 2024/);
    expect(facts["Language"]?.value).toBe("English, machine translation from French");
  });

  test("shows the text's faults with the reason why they stay", () => {
    const faults = data.defects.map(({ start, end }) => data.text.slice(start, end));
    expect(faults).toContain("??");
    expect(data.defects.every(({ reason }) => reason !== null)).toBe(true);
  });

  test("numbers each claim in one footnote, in text order", () => {
    const numbers = data.notes.map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(data.claims.map((_, index) => index + 1));
    const places = data.notes.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("sends nothing but the article's own words and ours to the browser", () => {
    const sent = JSON.stringify(data);
    expect(sent).not.toContain("provenance");
    // A twentieth of it is who put each claim forward and who decided; it compresses to little.
    expect(sent.length).toBeLessThan(130_000);
  });
});
