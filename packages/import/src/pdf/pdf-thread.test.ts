import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/temporary-folder.ts";
import { readAll } from "../testing/read-all.ts";
import { toPackedStream, toPdfOfObjects, toPdfOfPage } from "../testing/to-pdf-objects.ts";

const TEXT = "BT /F1 11 Tf 72 700 Td (Kidal fell on Tuesday, and nobody said a word.) Tj ET\n";
const MEBIBYTE = 1024 * 1024;

/** A page that shows a form, which shows the next one twice, and so on: a text 2 ** `count` times. */
const formsOf = (count: number): Uint8Array =>
  toPdfOfPage(
    toPackedStream("/X Do\n"),
    Array.from({ length: count }, (_, index) =>
      toPackedStream(
        index === count - 1 ? TEXT : "/X Do /X Do\n",
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> /XObject << /X ${7 + index} 0 R >> >>`,
      ),
    ),
  );

/** A tree of so many pages, all of which are the same. */
function pagesOf(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${4 + index} 0 R`);
  return toPdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${count} >>`,
    toPackedStream(TEXT),
    ...kids.map(() => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R >>"),
  ]);
}

/** What comes of a file that lies between two that are sound. */
async function readBetween(pdf: Uint8Array, limits: object): Promise<readonly string[]> {
  const sound = toPdfOfPage(toPackedStream(TEXT));
  const folder = createFolder({ "a.pdf": sound, "b.pdf": pdf, "c.pdf": sound });
  const { drafts, findings } = await readAll([folder], { limits });
  expect(drafts.map(({ origin }) => origin.path)).toEqual([
    join(folder, "a.pdf"),
    join(folder, "c.pdf"),
  ]);
  return findings.map(({ code, path, outcome }) => `${path.slice(-5)} ${outcome} ${code}`);
}

describe("a PDF that asks for too much is refused, and the rest is read", () => {
  it.each([
    ["unpacks to very much", toPackedStream(Buffer.alloc(300 * MEBIBYTE, " "))],
    ["holds far more text than it seems to", toPackedStream(TEXT.repeat(2_000_000))],
  ])("one that %s", async (_what, content) => {
    const limits = { pdfBytes: 48 * MEBIBYTE };
    const told = await readBetween(toPdfOfPage(content), limits);
    expect(told).toEqual(["b.pdf refused expansion-too-large"]);
  });

  it("one whose forms show each other without end", async () => {
    const limits = { pdfSeconds: 3, pdfBytes: 512 * MEBIBYTE };
    expect(await readBetween(formsOf(40), limits)).toEqual(["b.pdf refused reading-too-slow"]);
  });

  it("one with very many pages", async () => {
    expect(await readBetween(pagesOf(20_000), {})).toEqual(["b.pdf refused file-too-large"]);
  });

  it("one whose lists lie in one another without end", async () => {
    const pdf = toPdfOfPage(toPackedStream("[".repeat(2_000_000)));
    expect(await readBetween(pdf, {})).toEqual(["b.pdf refused text-layer-missing"]);
  });
});

it("reading a PDF is stopped with the signal", async () => {
  const folder = createFolder({ "a.pdf": formsOf(40) });
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("stopped here")), 500);
  await expect(readAll([folder], { signal: stop.signal })).rejects.toThrow("stopped here");
});

it("a thread whose program is missing refuses what it was to read", async () => {
  const folder = createFolder({ "a.pdf": toPdfOfPage(toPackedStream(TEXT)) });
  const pdfThread = new URL("nowhere.ts", import.meta.url);
  expect((await readAll([folder], { pdfThread })).codes).toEqual(["reader-failed"]);
});
