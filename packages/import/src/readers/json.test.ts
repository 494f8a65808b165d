import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";

const ITEM = {
  headline: "A visit",
  articleBody: "Mr. Diop arrived.",
  datePublished: "2024-02-28T10:00:00Z",
};

describe("JSON", () => {
  it("gives an article an item of a list, with its line and bytes", async () => {
    const { drafts, findings } = await readOne("a.json", JSON.stringify([ITEM, ITEM], null, 2));
    expect(findings).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: "A visit",
        text: "Mr. Diop arrived.",
        published: { edtf: "2024-02-28T10:00:00Z" },
        origin: { line: 2 },
      },
      { origin: { line: 7, format: "json" } },
    ]);
    expect(JSON.parse(Buffer.from(drafts[1]?.origin.bytes ?? []).toString())).toEqual(ITEM);
  });

  it("reads one object as one article", async () => {
    const { drafts } = await readOne(
      "a.json",
      JSON.stringify({ ...ITEM, items: [{ text: "not this" }] }),
    );
    expect(drafts.map(({ text }) => text)).toEqual(["Mr. Diop arrived."]);
  });

  it.each([
    ["articles of an answer", { status: "ok", articles: [ITEM, ITEM] }],
    ["one level down", { response: { docs: [ITEM, ITEM] } }],
  ])("finds the %s", async (_what, answer) => {
    const { drafts } = await readOne("a.json", JSON.stringify(answer));
    expect(drafts.map(({ title }) => title)).toEqual(["A visit", "A visit"]);
  });

  it("refuses what is no article in a list, and takes the rest", async () => {
    const { drafts, findings } = await readOne(
      "a.json",
      `[{"text":"a"},\n{a},\n[2],\n{"text":"b"}]`,
    );
    expect(drafts.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(findings).toMatchObject([
      { code: "record-malformed", line: 2 },
      { code: "record-malformed", line: 3 },
    ]);
  });

  it("says where a list breaks off, and takes what stands before", async () => {
    const { drafts, findings } = await readOne("a.json", `[{"text":"a"},\n{"text":"b"`);
    expect(drafts.map(({ text }) => text)).toEqual(["a"]);
    expect(findings).toMatchObject([{ code: "markup-malformed", line: 2, outcome: "refused" }]);
  });

  it("refuses an item over the limit and takes the rest", async () => {
    const list = [ITEM, { text: "x".repeat(100_000) }, ITEM];
    const { drafts, codes } = await readOne("a.json", JSON.stringify(list), {
      limits: { wholeBytes: 1000 },
    });
    expect(drafts.length).toBe(2);
    expect(codes).toEqual(["article-too-large"]);
  });

  it("is not frightened by lists nested a hundred thousand deep", async () => {
    const deep = `{"text":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const { drafts, codes } = await readOne("a.json", `[${deep},{"text":"a"}]`);
    expect(drafts.map(({ text }) => text)).toEqual(["a"]);
    expect(codes).toHaveLength(1);
    expect(codes).not.toContain("reader-failed");
  });

  it("comes to an end without a fault of the reader, whatever the bytes", async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.json({ maxDepth: 3 }).map((text) => Buffer.from(text)),
      fc
        .constantFrom("[", "]", ",", '{"text":"a"}', '{"articles":[{}]}')
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const bytes = Buffer.concat([Buffer.from("[{"), ...pieces]);
        const { codes } = await readOne("a.json", bytes, {
          limits: { wholeBytes: 60, articleBytes: 30 },
        });
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 60 },
    );
  });
});
