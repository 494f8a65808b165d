import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE_FIELDS } from "./article-field.ts";
import { guessFieldMapping } from "./guess-field-mapping.ts";
import { formatFieldMapping, parseFieldMapping } from "./parse-field-mapping.ts";
import { listFieldNames, readFields } from "./read-fields.ts";

describe("guessFieldMapping", () => {
  it.each([
    [["id", "title", "date", "text", "sources"], "title=title,text=text,date=date"],
    [
      ["Headline", "Article Body", "Date Published"],
      "title=Headline,text=Article Body,date=Date Published",
    ],
    [["description", "content", "pubDate", "link"], "text=content,date=pubDate,url=link"],
    [["description", "title"], "title=title,text=description"],
    [["url", "canonical", "lang", "licence"], "url=canonical,language=lang,rights=licence"],
    [["fields.bodyText", "webTitle", "fields.headline"], "title=webTitle,text=fields.bodyText"],
    [["meta.title", "a.b.title"], "title=meta.title"],
    [["x", "constructor", "__proto__"], ""],
  ])("of %j is %s", (names, expected) => {
    expect(formatFieldMapping(guessFieldMapping(names))).toBe(expected);
  });

  it("takes what a person said, and no column twice", () => {
    const mapping = guessFieldMapping(["title", "body", "author"], { text: "title", author: "" });
    expect(mapping).toEqual({ text: "title" });
  });
});

describe("parseFieldMapping", () => {
  it.each([
    [
      "title=headline, text = a.b,date=,",
      { ok: true, value: { title: "headline", text: "a.b", date: "" } },
    ],
    ["published=day", { ok: true, value: { date: "day" } }],
    ["title", { ok: false, error: "“title” has no sign: write FIELD=COLUMN." }],
    ["title=a,title=b", { ok: false, error: "“title” is given twice." }],
  ])("reads %j", (words, expected) => {
    expect(parseFieldMapping(words)).toEqual(expected);
  });

  it("names the fields that there are when one is unknown", () => {
    expect(parseFieldMapping("titel=a")).toMatchObject({
      ok: false,
      error: expect.stringContaining("title, text, date"),
    });
  });

  it("reads what formatFieldMapping writes", () => {
    const mapping = fc.dictionary(
      fc.constantFrom(...ARTICLE_FIELDS),
      fc.string({ unit: fc.constantFrom("a", "b", ".", "=", "é") }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(mapping, (value) => {
        expect(parseFieldMapping(formatFieldMapping(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe("listFieldNames", () => {
  it("gives the paths of what holds words, three deep, and enters no list", () => {
    const record = { a: 1, b: null, c: "", d: { e: "x", f: { g: { h: 1 } } }, i: [{ j: 1 }] };
    expect(listFieldNames(record)).toEqual(["a", "d.e"]);
  });
});

describe("readFields", () => {
  it.each([
    [{ title: "a" }, { title: "title" }, { title: "a" }],
    [{ m: { "t.t": "a" } }, { title: "m.t.t" }, { title: "a" }],
    [
      { author: [{ name: "Abdoulaye Diop" }, "Sergei Lavrov"] },
      { author: "author" },
      { author: "Abdoulaye Diop, Sergei Lavrov" },
    ],
    [{ text: ["One.", "Two."] }, { text: "text" }, { text: "One.\n\nTwo." }],
    [{ headline: { main: "a" } }, { title: "headline" }, { title: "a" }],
    [{ list: [{ t: "a" }] }, { title: "list.0.t" }, { title: "a" }],
    [{ date: 1709107200 }, { date: "date" }, { date: "1709107200" }],
    [{ title: true, text: null }, { title: "title", text: "text" }, {}],
    [{}, { title: "constructor", text: "__proto__.toString" }, {}],
    [{ text: [[[["deep"]]]] }, { text: "text" }, {}],
  ])("of %j", (record, mapping, expected) => {
    expect(readFields(record, mapping)).toEqual(expected);
  });
});
