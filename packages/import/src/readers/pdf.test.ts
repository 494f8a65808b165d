import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAll, readOne } from "../testing/read-all.ts";
import { createFolder } from "../testing/temporary-folder.ts";
import { toPdf } from "../testing/to-pdf.ts";
import type { PrintedLine } from "../testing/to-pdf.ts";
import { listenWhile } from "../testing/listen-while.ts";

/** Lines one under another from the top, each `step` points below the one before. */
const toPage = (
  lines: readonly (readonly [text: string, down?: number, more?: Partial<PrintedLine>])[],
): PrintedLine[] => {
  let y = 760;
  return lines.map(([text, down = 14, more]) => {
    y -= down;
    return { text, y, ...more };
  });
};

const PAGE = toPage([
  ["A visit to Moscow", 20, { size: 20 }],
  ["Abdoulaye Diop, the head of Mali's diplomacy, travelled to Mos-", 30],
  ["cow on Wednesday. He was received by his colleague in the mor-"],
  ["ning, and spoke of Moscow's help."],
  ["The second paragraph begins after a gap, and goes on for some", 24],
  ["more words."],
]);

describe("PDF", () => {
  it("gives the paragraphs, the title in large letters, and the day it was made as a doubt", async () => {
    const pdf = toPdf([PAGE], {
      Author: "A (brave) reporter",
      CreationDate: "D:20240228093000+01'00'",
    });
    const { drafts, findings } = await readOne("a.pdf", pdf);
    expect(findings).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: "A visit to Moscow",
        author: "A (brave) reporter",
        published: { edtf: "2024-02-28?", words: "D:20240228093000+01'00'" },
        origin: { format: "pdf", encoding: null, line: null },
      },
    ]);
    expect(drafts[0]?.text.split("\n\n")).toEqual([
      // “Moscow” stands elsewhere without the hyphen; “morning” does not, so its hyphen stays as printed.
      "Abdoulaye Diop, the head of Mali's diplomacy, travelled to Moscow on Wednesday. He was received by his colleague in the mor-ning, and spoke of Moscow's help.",
      "The second paragraph begins after a gap, and goes on for some more words.",
    ]);
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).equals(pdf)).toBe(true);
  });

  it("joins a paragraph over the end of a page, and leaves running titles and page numbers out", async () => {
    const pages = ["one", "two", "three"].map((word, index) =>
      toPage([
        ["The Daily Record"],
        [`This sentence is long enough to fill a line of page ${word}, and goes`, 40],
        [index === 2 ? "to its end here." : "on over"],
        [`Page ${index + 1} of 3`, 300],
      ]),
    );
    const { drafts } = await readOne("a.pdf", toPdf(pages));
    expect(drafts[0]?.text).not.toMatch(/Daily Record|Page \d/u);
    expect(drafts[0]?.text).toContain("goes on over");
  });

  it("takes the title of the metadata, unless a program put it there", async () => {
    const titles = await Promise.all(
      ["A visit", "Microsoft Word - report.doc", "untitled"].map(async (Title) => {
        const { drafts } = await readOne("a.pdf", toPdf([PAGE], { Title }));
        return drafts[0]?.title;
      }),
    );
    expect(titles).toEqual(["A visit", "A visit to Moscow", "A visit to Moscow"]);
  });

  it("refuses a PDF without a text layer", async () => {
    const { drafts, findings } = await readOne("a.pdf", toPdf([[], []]));
    expect(drafts).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: "text-layer-missing",
        outcome: "refused",
        reason: expect.stringContaining("text layer"),
      },
    ]);
  });

  it("refuses an encrypted PDF with the reason", async () => {
    const plain = Buffer.from(toPdf([PAGE])).toString("latin1");
    const key = "00".repeat(32);
    const encrypted = plain.replace(
      "/Info 4 0 R",
      `/Info 4 0 R /ID [<${key}><${key}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`,
    );
    const { drafts, findings } = await readOne("a.pdf", Buffer.from(encrypted, "latin1"));
    expect(drafts).toEqual([]);
    expect(findings).toMatchObject([{ code: "file-encrypted", outcome: "refused" }]);
  });

  it.each([
    ["is cut off", (pdf: Uint8Array) => pdf.subarray(0, 300)],
    ["is only a head", () => Buffer.from("%PDF-1.7\n")],
    ["is another text behind the head", () => Buffer.from(`%PDF-1.7\n${"not a pdf ".repeat(100)}`)],
  ])("refuses a PDF that %s", async (_what, damage) => {
    const { drafts, codes } = await readOne("a.pdf", damage(toPdf([PAGE])));
    expect({ drafts, count: codes.length }).toEqual({ drafts: [], count: 1 });
    expect(codes).not.toContain("reader-failed");
  });

  it("is refused when damaged, and the library forgets none of its promises", async () => {
    // Both pages are looked for at once, and the array in each is never closed.
    const pdf = Buffer.from(toPdf([PAGE, PAGE])).toString("latin1");
    const damaged = pdf.replaceAll("/MediaBox [0 0 612 792]", "/MediaBox [0 0 612 792 ");
    const stray = await listenWhile(async () => {
      const { findings } = await readOne("a.pdf", Buffer.from(damaged, "latin1"));
      expect(findings).toMatchObject([{ code: "markup-malformed", outcome: "refused" }]);
    });
    expect(stray).toEqual([]);
  });

  it("comes to an end without a fault of the reader, whatever is overwritten", async () => {
    const pdf = toPdf([PAGE, PAGE]);
    const change = fc.tuple(
      fc.nat({ max: pdf.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
    );
    const damagedPdf = fc.array(change, { maxLength: 6 }).map((changes) => {
      const damaged = Buffer.from(pdf);
      for (const [at, bytes] of changes) damaged.set(bytes.subarray(0, damaged.length - at), at);
      return damaged;
    });
    // Many to a run: each has a thread of its own.
    await fc.assert(
      fc.asyncProperty(fc.array(damagedPdf, { minLength: 20, maxLength: 20 }), async (damaged) => {
        const files = damaged.map((bytes, index) => [`${index}.pdf`, bytes] as const);
        const { codes } = await readAll([createFolder(Object.fromEntries(files))]);
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 3 },
    );
  });
});
