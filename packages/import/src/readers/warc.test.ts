import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";
import { toAnswer, toWarcRecord } from "../testing/to-warc.ts";
import type { WrittenRecord } from "../testing/to-warc.ts";
import { toZip } from "../testing/to-zip.ts";

const SENTENCE =
  "Abdoulaye Diop travelled to Moscow on Wednesday, where Sergei Lavrov received him for talks. ";
const PAGE = `<!doctype html><html lang="en"><head><title>A visit</title></head><body><article><h1>A visit</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</article></body></html>`;
const URL_OF_PAGE = "https://example.org/a-visit";
const HTML = { "Content-Type": "text/html; charset=utf-8" };

const toWarc = (records: readonly WrittenRecord[]): Uint8Array =>
  Buffer.concat(records.map((record, index) => toWarcRecord(record, index + 1)));

const RECORDS: readonly WrittenRecord[] = [
  { type: "warcinfo", contentType: "application/warc-fields", block: "software: none\r\n" },
  { type: "request", url: URL_OF_PAGE, block: "GET /a-visit HTTP/1.1\r\n\r\n" },
  { type: "response", url: URL_OF_PAGE, block: toAnswer(PAGE, HTML) },
  { type: "revisit", url: URL_OF_PAGE, block: "" },
  {
    type: "response",
    url: "https://example.org/a.png",
    block: toAnswer("x", { "Content-Type": "image/png" }),
  },
  { type: "response", url: "https://example.org/old", block: toAnswer("", HTML, "301 Moved") },
  {
    type: "resource",
    url: "https://example.org/b",
    contentType: "text/html",
    block: PAGE.replaceAll("visit", "meeting"),
  },
];

describe("WARC", () => {
  it("reads the pages, with the record's id and address, and counts the rest", async () => {
    const { drafts, findings } = await readOne("a.warc", toWarc(RECORDS));
    expect(drafts).toMatchObject([
      {
        text: expect.stringContaining("received him for talks"),
        url: URL_OF_PAGE,
        origin: { entry: `<urn:uuid:00000000-0000-0000-0000-000000000003> ${URL_OF_PAGE}` },
      },
      { url: "https://example.org/b" },
    ]);
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).toString()).toBe(PAGE);
    expect(findings.filter(({ code }) => code === "entries-passed-over")).toMatchObject([
      {
        outcome: "skipped",
        entry: null,
        reason: expect.stringContaining(
          "1 × picture, script or other file, 1 × redirection or error, 1 × request, 1 × revisit, 1 × warcinfo",
        ),
      },
    ]);
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("undoes chunks and %s", async (name, pack) => {
    const packed = Buffer.from(pack(PAGE));
    const middle = packed.length >> 1;
    const chunks = [packed.subarray(0, middle), packed.subarray(middle), Buffer.alloc(0)].map(
      (chunk) =>
        Buffer.concat([
          Buffer.from(`${chunk.length.toString(16)}\r\n`),
          chunk,
          Buffer.from("\r\n"),
        ]),
    );
    const fields = { ...HTML, "Content-Encoding": name, "Transfer-Encoding": "chunked" };
    const block = toAnswer(Buffer.concat(chunks), fields);
    const { drafts } = await readOne(
      "a.warc",
      toWarc([{ type: "response", url: URL_OF_PAGE, block }]),
    );
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).toString()).toBe(PAGE);
  });

  it("takes a body that the archive unpacked already, though its head says that it is packed", async () => {
    const fields = { ...HTML, "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" };
    const { drafts } = await readOne(
      "a.warc",
      toWarc([{ type: "response", url: URL_OF_PAGE, block: toAnswer(PAGE, fields) }]),
    );
    expect(Buffer.from(drafts[0]?.origin.bytes ?? []).toString()).toBe(PAGE);
  });

  it("stops at a page that unpacks beyond the limit, and takes the rest", async () => {
    const bomb = toAnswer(gzipSync(Buffer.alloc(4 << 20)), { ...HTML, "Content-Encoding": "gzip" });
    const records = [
      { type: "response", url: "https://example.org/bomb", block: bomb },
      ...RECORDS,
    ];
    const { drafts, findings } = await readOne("a.warc", toWarc(records), {
      limits: { articleBytes: 1 << 20 },
    });
    expect(drafts.length).toBe(2);
    expect(findings[0]).toMatchObject({
      code: "markup-malformed",
      entry: expect.stringContaining("bomb"),
      outcome: "refused",
    });
  });

  it.each([
    ["breaks off in a record", (warc: Buffer) => warc.subarray(0, -40), 1],
    [
      "goes on with something else",
      (warc: Buffer) => Buffer.concat([warc, Buffer.from("something else\r\n\r\n")]),
      2,
    ],
    [
      "has a record without a length",
      (warc: Buffer) => Buffer.concat([warc, Buffer.from("WARC/1.0\r\nWARC-Type: x\r\n\r\n")]),
      2,
    ],
  ])("keeps what stands before where the file %s", async (_what, damage, count) => {
    const { drafts, codes } = await readOne("a.warc", damage(Buffer.from(toWarc(RECORDS))));
    expect(drafts.length).toBe(count);
    expect(codes).toContain("markup-malformed");
  });

  it("comes to an end without a fault of the reader, whatever is overwritten", async () => {
    const warc = toWarc(RECORDS);
    const change = fc.tuple(
      fc.nat({ max: warc.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
        const damaged = Buffer.from(warc);
        for (const [at, bytes] of changes) damaged.set(bytes.subarray(0, damaged.length - at), at);
        const { codes } = await readOne("a.warc", damaged);
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 40 },
    );
  });
});

describe("WACZ", () => {
  it("reads the web archives in it, and nothing else", async () => {
    const wacz = await toZip({
      "datapackage.json": '{"profile":"data-package"}',
      "archive/data.warc": toWarc(RECORDS),
      "pages/pages.jsonl": '{"url":"https://example.org/a","text":"A page"}\n',
    });
    const { drafts } = await readOne("a.wacz", wacz);
    expect(drafts.map(({ origin }) => origin.entry?.split(" ")[0])).toEqual([
      "archive/data.warc!<urn:uuid:00000000-0000-0000-0000-000000000003>",
      "archive/data.warc!<urn:uuid:00000000-0000-0000-0000-000000000007>",
    ]);
  });

  it("is refused without a web archive in it", async () => {
    const { codes } = await readOne("a.wacz", await toZip({ "a.txt": "A text." }));
    expect(codes).toEqual(["markup-malformed"]);
  });
});
