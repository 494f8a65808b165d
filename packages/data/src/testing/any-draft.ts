/** For tests: articles as they may be found in sources. */
import fc from "fast-check";
import type { ArticleDraft } from "@onrecord/import";

const text = fc
  .array(fc.constantFrom("Kidal fell.", "They met in Moscow.", "Mali", "“Considerable progress”"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((paragraphs) => paragraphs.join("\n\n"));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);

/** Drafts of a few texts, so that many are alike and some stand at one address. */
export const anyDraft: fc.Arbitrary<ArticleDraft> = fc.record({
  text: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.string() }),
  title: maybe(fc.constantFrom("Kidal", "Moscow", " ", "\ud800")),
  author: maybe(fc.constant("Abdoulaye Diop")),
  publisher: maybe(fc.constantFrom("Agency One", "Agency Two")),
  url: maybe(
    fc.constantFrom("https://example.org/a", "https://example.org/a#top", "https://b.org", "no"),
  ),
  rights: maybe(fc.constant("CC BY 2.5")),
  published: maybe(
    fc.constantFrom(
      { edtf: "2024-02-28", words: "28 Feb 2024" },
      { edtf: "2024-02-28T10:00:00Z", words: "2024-02-28T10:00Z" },
      { edtf: "2023?", words: "about 2023" },
      { edtf: "2024-02-28/2024-02-29", words: "the end of February" },
      { edtf: "yesterday", words: "yesterday" },
    ),
  ),
  language: maybe(
    fc.record({ tag: fc.constantFrom("en", "fr", "zh-Hant", "??"), detected: fc.boolean() }),
  ),
  origin: fc.record({
    path: fc.constantFrom("one.jsonl", "two.zip"),
    entry: maybe(fc.constantFrom("a.html", "b.html")),
    line: maybe(fc.integer({ min: 1, max: 3 })),
    format: fc.constantFrom("json-lines", "html"),
    encoding: maybe(fc.constant("utf-8")),
    bytes: fc.uint8Array({ maxLength: 20 }),
  }),
});
