import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";

const NINJS_2 = {
  uri: "https://example.org/news/1",
  standard: { name: "ninjs", version: "2.1" },
  type: "text",
  firstcreated: "2024-02-28T09:00:00Z",
  versioncreated: "2024-02-28T12:00:00Z",
  language: "en",
  by: "By A Reporter",
  copyrightnotice: "© 2024",
  infosources: [{ name: "An agency", role: "http://example.org/role/publisher" }],
  headlines: [
    { role: "short", value: "Short" },
    { role: "main", value: "A visit to Moscow" },
  ],
  bodies: [
    { role: "main", contenttype: "text/plain", value: "Mr. Diop arrived. He spoke." },
    { role: "caption", contenttype: "text/html", value: "<p>A caption</p>" },
  ],
};

const NINJS_3 = {
  uri: "urn:example:2",
  versionCreated: "2024-02-29T12:00:00+03:00",
  headlines: [{ contentType: "text/plain", value: "A meeting" }],
  bodies: [{ contentType: "text/plain", value: "They met." }],
  byline: "Someone",
  copyrightHolder: "An agency",
};

describe("ninjs", () => {
  it("reads version 2: the main headline and body, the version's date, who wrote and who published it", async () => {
    const { drafts, findings } = await readOne("a.json", JSON.stringify(NINJS_2, null, 2));
    expect(findings).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: "A visit to Moscow",
        text: "Mr. Diop arrived. He spoke.",
        author: "A Reporter",
        publisher: "An agency",
        url: "https://example.org/news/1",
        rights: "© 2024",
        published: { edtf: "2024-02-28T12:00:00Z" },
        language: { tag: "en", detected: false },
        origin: { format: "ninjs" },
      },
    ]);
  });

  it("reads version 3, version 1, and items one a line", async () => {
    const first = {
      uri: "urn:example:1",
      headline: "Old",
      body_text: "Old text.",
      byline: "Someone",
    };
    const lines = [NINJS_3, first, NINJS_2].map((item) => `${JSON.stringify(item)}\n`).join("");
    const { drafts } = await readOne("a.jsonl", lines);
    expect(drafts).toMatchObject([
      {
        title: "A meeting",
        text: "They met.",
        url: null,
        rights: "An agency",
        origin: { line: 1, format: "ninjs" },
      },
      { title: "Old", text: "Old text.", author: "Someone" },
      { title: "A visit to Moscow", origin: { line: 3 } },
    ]);
  });

  it("passes over what was withdrawn and what has no text, and warns where there is only a description", async () => {
    const items = [
      { ...NINJS_2, pubstatus: "canceled" },
      { ...NINJS_2, type: "picture", bodies: [] },
      { ...NINJS_2, bodies: [], descriptions: [{ value: "In short." }] },
      { ...NINJS_2, bodies: [] },
    ];
    const { drafts, findings } = await readOne("a.json", JSON.stringify(items));
    expect(drafts.map(({ text }) => text)).toEqual(["In short."]);
    expect(findings).toMatchObject([
      { code: "article-withdrawn", outcome: "skipped" },
      { code: "text-missing", outcome: "skipped" },
      { code: "summary-only", outcome: "warned" },
      { code: "text-missing", outcome: "refused" },
    ]);
  });

  it("gives way to fields that a person names", async () => {
    const { drafts } = await readOne("a.json", JSON.stringify([NINJS_2]), { map: { text: "by" } });
    expect(drafts).toMatchObject([{ text: "By A Reporter", origin: { format: "json" } }]);
  });
});
