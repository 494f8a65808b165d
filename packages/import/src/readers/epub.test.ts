import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";
import { toZip } from "../testing/to-zip.ts";

const toPage = (heading: string, words: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>The Daily Record</title></head><body><h1>${heading}</h1><p>${words}</p><p>Second&#160;paragraph.</p></body></html>`;

const PACKAGE = `<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title>The Daily Record</dc:title><dc:creator>One Writer</dc:creator><dc:creator>Another</dc:creator>
    <dc:publisher>A press</dc:publisher><dc:date>2024-02-29</dc:date><dc:language>en</dc:language><dc:rights>All &amp; sundry</dc:rights>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="a" href="text/a%20b.xhtml" media-type="application/xhtml+xml"/>
    <item id="b" href="text/b.xhtml" media-type="application/xhtml+xml"/>
    <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
    <item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>
    <item id="picture" href="a.png" media-type="image/png"/>
  </manifest>
  <spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="b"/><itemref idref="a"/><itemref idref="picture"/><itemref idref="gone"/><itemref idref="b" linear="no"/></spine>
</package>`;

const FILES = {
  mimetype: "application/epub+zip",
  "META-INF/container.xml": `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
  "OEBPS/book.opf": PACKAGE,
  "OEBPS/nav.xhtml": toPage("Contents", "A visit"),
  "OEBPS/cover.xhtml": `<html><body><img src="a.png"/></body></html>`,
  "OEBPS/text/a b.xhtml": toPage("A visit", "Mr. Diop arrived."),
  "OEBPS/text/b.xhtml": toPage("A meeting", "They met."),
  "OEBPS/a.png": "x",
};

describe("EPUB", () => {
  it("gives an article a document, in reading order, with what the book says of itself", async () => {
    const { drafts, findings } = await readOne("a.epub", await toZip(FILES));
    expect(drafts).toMatchObject([
      {
        title: "A meeting",
        text: "They met.\n\nSecond\u00a0paragraph.",
        author: "One Writer, Another",
        publisher: "A press",
        rights: "All & sundry",
        published: { edtf: "2024-02-29" },
        language: { tag: "en", detected: false },
        origin: { entry: "OEBPS/text/b.xhtml", format: "epub", encoding: "utf-8" },
      },
      { title: "A visit", origin: { entry: "OEBPS/text/a b.xhtml" } },
    ]);
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).toString()).toBe(FILES["OEBPS/text/b.xhtml"]);
    expect(findings).toMatchObject([
      { code: "markup-malformed", entry: "OEBPS/gone.xhtml", outcome: "refused" },
    ]);
  });

  it("refuses documents that are encrypted", async () => {
    const encryption = `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="OEBPS/text/b.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>`;
    const { drafts, codes } = await readOne(
      "a.epub",
      await toZip({ ...FILES, "META-INF/encryption.xml": encryption }),
    );
    expect(drafts.map(({ title }) => title)).toEqual(["A visit"]);
    expect(codes).toContain("file-encrypted");
  });

  it.each([
    ["no container", { "META-INF/container.xml": "" }],
    [
      "no package",
      { "OEBPS/book.opf": "", "META-INF/container.xml": "<rootfile full-path='x.opf'/>" },
    ],
  ])("refuses a file with %s", async (_what, change) => {
    const { drafts, codes } = await readOne("a.epub", await toZip({ ...FILES, ...change }));
    expect([drafts, codes]).toEqual([[], ["markup-malformed"]]);
  });

  it("refuses a book that unpacks beyond the limit", async () => {
    const { drafts, codes } = await readOne(
      "a.epub",
      await toZip({ ...FILES, "OEBPS/z.xhtml": "x".repeat(100_000) }),
      {
        limits: { wholeBytes: 50_000 },
      },
    );
    expect([drafts, codes]).toEqual([[], ["file-too-large"]]);
  });

  it("comes to an end without a fault of the reader, whatever is overwritten", async () => {
    const epub = await toZip(FILES);
    const change = fc.tuple(
      fc.nat({ max: epub.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const damaged = Buffer.from(epub);
        for (const [at, bytes] of changes) damaged.set(bytes.subarray(0, damaged.length - at), at);
        const { codes } = await readOne("a.epub", damaged);
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 40 },
    );
  });
});
