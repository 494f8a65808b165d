import { deflateSync } from "node:zlib";
import { openCollection } from "@onrecord/data";
import { afterAll, expect, test } from "vitest";
import { FileTooLarge, importFile, MOST_BYTES, toFileName } from "./import-file.ts";

const collection = openCollection({ file: ":memory:", create: true });
afterAll(() => collection.close());

async function* bodyOf(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}

/** A little more than may be dropped. */
async function* tooMuch(): AsyncGenerator<Uint8Array> {
  const part = new Uint8Array(MOST_BYTES / 8);
  for (let index = 0; index < 9; index += 1) yield part;
}

const LINE = JSON.stringify({ title: "Talks", text: "Talks on grain went on in Moscow." });

test("a file that is dropped is imported under its own name, and twice changes nothing", async () => {
  const drop = () => importFile(collection.importer, "news of today.jsonl", bodyOf(LINE, "\n"));
  const first = await drop();
  expect(first.counts).toMatchObject({ added: 1, refused: 0 });
  const again = await drop();
  expect(again.counts).toMatchObject({ added: 0, known: 1 });
  const [id = ""] = collection.store.listArticles({}, { page: 1, size: 9 }).ids;
  expect([first.articles, again.articles]).toEqual([[id], []]);
  expect(collection.store.originsOf(id)).toMatchObject([{ path: "news of today.jsonl", line: 1 }]);
});

test("several files at once are all taken", async () => {
  const drops = ["a", "b", "c"].map((word) =>
    importFile(
      collection.importer,
      `${word}.txt`,
      bodyOf(`The bridge at ${word} was opened again.`),
    ),
  );
  const outcomes = await Promise.all(drops);
  expect(outcomes.map(({ counts }) => counts.added)).toEqual([1, 1, 1]);
});

test("what is wrong in a file is told with its line", async () => {
  const { counts, told } = await importFile(
    collection.importer,
    "broken.jsonl",
    bodyOf(`${LINE}\n{"text": \n`),
  );
  expect(counts.refused).toBe(1);
  expect(told).toMatchObject([{ outcome: "refused", line: 2 }]);
});

test("a file that is too large is refused, and nothing of it is taken", async () => {
  const before = collection.store.counts().article;
  await expect(importFile(collection.importer, "large.txt", tooMuch())).rejects.toThrow(
    FileTooLarge,
  );
  expect(collection.store.counts().article).toBe(before);
});

test("a PDF that unpacks to very much is refused, whatever it is called", async () => {
  const { counts, told } = await importFile(
    collection.importer,
    "news.pdf",
    bodyOf(toPdfBomb(200_000_000)),
  );
  expect(counts).toMatchObject({ added: 0, refused: 1 });
  expect(told).toMatchObject([{ reason: expect.stringContaining("of memory") }]);
});

/** A PDF whose page unpacks to so many bytes. Readers of PDF look for its objects: it has no table of them. */
function toPdfBomb(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, " "), { level: 9 });
  const head = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >> endobj
4 0 obj << /Length ${packed.length} /Filter /FlateDecode >>
stream
`;
  const tail = "\nendstream endobj\ntrailer << /Size 5 /Root 1 0 R >>\n";
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]);
}

test.each([
  ["../../etc/passwd", "_.._etc_passwd"],
  [".hidden", "hidden"],
  ["", "file"],
  ["nouvelles d’hier.html", "nouvelles_d_hier.html"],
])("the name %j is kept in the file %j", (name, expected) => {
  expect(toFileName(name)).toBe(expected);
});
