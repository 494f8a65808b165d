import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";
import { toZip } from "../testing/to-zip.ts";

const toParagraph = (words: string, style = ""): string =>
  `<w:p><w:pPr>${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

const toDocument = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

const BODY =
  toParagraph("A visit", "Heading1") +
  toParagraph("Mr. Diop &amp; others arrived.") +
  `<w:p><w:r><w:t>He </w:t></w:r><w:del><w:r><w:delText>did not speak</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> spoke &lt;b&gt;.</w:t></w:r></w:p>`;

const FILES = {
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/styles.xml": `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
  "word/document.xml": toDocument(BODY),
  "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Draft 3</dc:title><dc:creator>A Reporter</dc:creator><dcterms:created>2024-02-28T09:30:00Z</dcterms:created></cp:coreProperties>`,
};

describe("DOCX", () => {
  it("gives the paragraphs, the title, who wrote it, and the day it was begun as a doubt", async () => {
    const docx = await toZip(FILES);
    const { drafts, findings } = await readOne("a.docx", docx);
    expect(findings).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: "A visit",
        author: "A Reporter",
        published: { edtf: "2024-02-28?", words: "2024-02-28T09:30:00Z" },
        origin: { format: "docx", encoding: null },
      },
    ]);
    expect(drafts[0]?.text).toContain("Mr. Diop & others arrived.\n\nHe spoke <b>.");
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).equals(docx)).toBe(true);
  });

  it("takes a paragraph in the style of a title for the title, and the properties' where there is none", async () => {
    const titles = await Promise.all(
      [toParagraph("By style", "Title") + toParagraph("Text."), toParagraph("Text.")].map(
        async (body) => {
          const { drafts } = await readOne(
            "a.docx",
            await toZip({ ...FILES, "word/document.xml": toDocument(body) }),
          );
          return [drafts[0]?.title, drafts[0]?.text];
        },
      ),
    );
    expect(titles).toEqual([
      ["By style", "Text."],
      ["Draft 3", "Text."],
    ]);
  });

  it("refuses a document that is empty or damaged, and one that is a bomb", async () => {
    const empty = await readOne(
      "a.docx",
      await toZip({ ...FILES, "word/document.xml": toDocument("") }),
    );
    expect([empty.drafts, empty.codes]).toEqual([[], ["text-missing"]]);
    const broken = await readOne(
      "a.docx",
      await toZip({ ...FILES, "word/document.xml": "<w:document" }),
    );
    expect([broken.drafts, broken.codes.length]).toEqual([[], 1]);
    const words = toParagraph("a".repeat(8 << 20));
    const bomb = await readOne(
      "a.docx",
      await toZip({ ...FILES, "word/document.xml": toDocument(words) }),
    );
    expect([bomb.drafts, bomb.codes]).toEqual([[], ["expansion-too-large"]]);
  });

  it("comes to an end without a fault of the reader, whatever is overwritten", async () => {
    const docx = await toZip(FILES);
    const change = fc.tuple(
      fc.nat({ max: docx.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const damaged = Buffer.from(docx);
        for (const [at, bytes] of changes) damaged.set(bytes.subarray(0, damaged.length - at), at);
        const { codes } = await readOne("a.docx", damaged);
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 40 },
    );
  });
});
