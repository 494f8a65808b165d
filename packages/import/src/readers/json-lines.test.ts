import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";

const LINE = { title: "A visit", text: "Mr. Diop arrived.", date: "2024-02-28" };
const toLines = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join("");

describe("JSON Lines", () => {
  it("gives an article a line, with the line, its bytes and the mapping that was guessed", async () => {
    const text = toLines(LINE, { ...LINE, text: "Mr. Lavrov received him." });
    const { drafts, findings, events } = await readOne("a.jsonl", text);
    expect(findings).toEqual([]);
    expect(events.filter((event) => event.kind === "mapping")).toMatchObject([
      { mapping: { title: "title", text: "text", date: "date" } },
    ]);
    expect(drafts).toMatchObject([
      { title: "A visit", text: "Mr. Diop arrived.", published: { edtf: "2024-02-28" } },
      {
        text: "Mr. Lavrov received him.",
        origin: { line: 2, format: "json-lines", encoding: "utf-8" },
      },
    ]);
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).toString()).toBe(JSON.stringify(LINE));
  });

  it.each([
    ["a.jsonl", toLines(LINE, LINE)],
    ["a.json", JSON.stringify([LINE, LINE])],
    ["a.csv", "title,text\nA visit,Mr. Diop arrived.\n"],
  ])("says of a field that was named for %s and is nowhere", async (name, text) => {
    const { drafts, findings } = await readOne(name, text, {
      map: { title: "headlin", text: "text", url: "" },
    });
    expect(drafts[0]).toMatchObject({ title: null, text: "Mr. Diop arrived." });
    expect(findings).toMatchObject([
      {
        code: "field-empty",
        outcome: "warned",
        reason: expect.stringMatching(/“headlin”.*title.*title, text/u),
      },
    ]);
  });

  it("says nothing of a field that one record has", async () => {
    const text = toLines(LINE, { ...LINE, editor: { name: "A. Diop" } });
    const { drafts, codes } = await readOne("a.jsonl", text, { map: { author: "editor" } });
    expect(drafts.map(({ author }) => author)).toEqual([null, "A. Diop"]);
    expect(codes).toEqual([]);
  });

  it("is known by its content, whatever its name", async () => {
    const { drafts } = await readOne("a.txt", toLines(LINE, LINE));
    expect(drafts.map(({ origin }) => origin.format)).toEqual(["json-lines", "json-lines"]);
  });

  it("refuses broken, ragged and empty lines with their number, and takes the rest", async () => {
    const text = `${toLines(LINE)}{"text": "cut off\n\n[1]\n${toLines({ title: "no text" }, { text: " " }, LINE)}`;
    const { drafts, findings } = await readOne("a.jsonl", text);
    expect(drafts.map(({ origin }) => origin.line)).toEqual([1, 7]);
    expect(findings).toMatchObject([
      { code: "record-malformed", line: 2, outcome: "refused" },
      { code: "record-malformed", line: 4, reason: expect.stringContaining("a list") },
      { code: "text-missing", line: 5, reason: expect.stringContaining("--map text=") },
      { code: "text-missing", line: 6 },
    ]);
  });

  it("refuses a line over the limit and takes the rest", async () => {
    const text = toLines(LINE, { ...LINE, text: "x".repeat(2_000_000) }, LINE);
    const { drafts, findings } = await readOne("a.jsonl", text, { limits: { lineBytes: 1000 } });
    expect(drafts.map(({ origin }) => origin.line)).toEqual([1, 3]);
    expect(findings).toMatchObject([{ code: "line-too-long", line: 2, outcome: "refused" }]);
  });

  it("takes the fields that are named, nested ones by their path", async () => {
    const text = toLines({ text: "not this", content: { body: ["This.", "And this."] }, t: "T" });
    const { drafts } = await readOne("a.jsonl", text, {
      map: { text: "content.body", title: "t" },
    });
    expect(drafts).toMatchObject([{ text: "This.\n\nAnd this.", title: "T" }]);
  });

  it("reads UTF-16, a byte order mark and Windows line ends", async () => {
    const text = toLines(LINE, { ...LINE, title: "Türkiye" }).replaceAll("\n", "\r\n");
    for (const bytes of [Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(`\ufeff${text}`)]) {
      const { drafts, findings } = await readOne("a.jsonl", bytes);
      expect({ titles: drafts.map(({ title }) => title), findings }).toEqual({
        titles: ["A visit", "Türkiye"],
        findings: [],
      });
    }
  });

  it("reads a line that is not UTF-8, and says what it was in", async () => {
    const bytes = Buffer.concat([
      Buffer.from(toLines(LINE)),
      Buffer.from(toLines({ text: "Reçu à Moscou" }), "latin1"),
    ]);
    const { drafts } = await readOne("a.jsonl", bytes);
    expect(drafts[1]).toMatchObject({
      text: "Reçu à Moscou",
      origin: { encoding: "windows-1252" },
    });
  });

  it("takes no member of an object's prototype for a field", async () => {
    const { drafts, codes } = await readOne(
      "a.jsonl",
      '{"__proto__":{"text":"a"},"constructor":"b"}\n{"text":"c"}\n',
    );
    expect(drafts.map(({ text }) => text)).toContain("c");
    expect(drafts.length + codes.length).toBe(2);
  });

  it("comes to an end without a fault of the reader, whatever the bytes", async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.json({ maxDepth: 3 }).map((text) => Buffer.from(text)),
      fc
        .constantFrom("\n", '{"text":"a"}\n', '{"text":', "\ufeff", "}")
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const { codes } = await readOne("a.jsonl", Buffer.concat(pieces), {
          limits: { lineBytes: 40 },
        });
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 60 },
    );
  });
});
