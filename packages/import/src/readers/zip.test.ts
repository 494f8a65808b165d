import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";
import { toZip } from "../testing/to-zip.ts";

const MEGABYTE = 1 << 20;

describe("ZIP", () => {
  it("reads each file by its own format, and names it", async () => {
    const zip = await toZip({
      "2024/a.txt": "Mr. Diop arrived.",
      "2024/b.jsonl": '{"text":"One."}\n{"text":"Two."}\n',
      ".DS_Store": "x",
      "__MACOSX/2024/._a.txt": "x",
    });
    const { drafts, findings } = await readOne("a.zip", zip);
    expect(
      drafts.map(({ text, origin }) => [origin.entry, origin.line, origin.format, text]),
    ).toEqual([
      ["2024/a.txt", null, "text", "Mr. Diop arrived."],
      ["2024/b.jsonl", 1, "json-lines", "One."],
      ["2024/b.jsonl", 2, "json-lines", "Two."],
    ]);
    expect(findings.map(({ code, entry, outcome }) => [code, entry, outcome])).toEqual([
      ["file-hidden", ".DS_Store", "skipped"],
      ["file-hidden", "__MACOSX/2024/._a.txt", "skipped"],
    ]);
  });

  it("reads archives in archives, down to the limit", async () => {
    const nest = async (depth: number): Promise<Uint8Array> =>
      depth === 0
        ? Buffer.from("A text.")
        : toZip({ [depth === 1 ? "a.txt" : "a.zip"]: await nest(depth - 1) });
    const inside = await readOne("a.zip", await nest(3));
    expect(inside.drafts.map(({ origin }) => origin.entry)).toEqual(["a.zip!a.zip!a.txt"]);
    const below = await readOne("a.zip", await nest(4));
    expect([below.drafts, below.codes]).toEqual([[], ["nesting-too-deep"]]);
  });

  it("takes a name with .. for a name and nothing else", async () => {
    const { drafts } = await readOne(
      "a.zip",
      await toZip({ "../../etc/a.txt": "A text.", "b.txt": "Another." }),
    );
    expect(drafts.map(({ origin }) => origin.entry)).toEqual(["../../etc/a.txt", "b.txt"]);
  });

  it("stops at a bomb without unpacking it, and takes the rest", async () => {
    const zip = await toZip({ "bomb.txt": Buffer.alloc(32 * MEGABYTE, "a"), "a.txt": "A text." });
    expect(zip.length).toBeLessThan(64 * 1024);
    const { drafts, findings } = await readOne("a.zip", zip);
    expect(drafts.map(({ text }) => text)).toEqual(["A text."]);
    expect(findings).toMatchObject([
      { code: "expansion-too-large", entry: "bomb.txt", outcome: "refused" },
    ]);
  });

  it("stops at a bomb that lies about its size", async () => {
    const honest = Buffer.from(
      await toZip({ "bomb.txt": Buffer.alloc(8 * MEGABYTE, "a"), "a.txt": "A text." }),
    );
    // The size stands in the directory, behind the mark PK\x01\x02, at 24 bytes.
    const directory = honest.indexOf("PK\u0001\u0002", 0, "latin1");
    honest.writeUInt32LE(1000, directory + 24);
    const { drafts, findings } = await readOne("a.zip", honest);
    expect(drafts.map(({ text }) => text)).toEqual(["A text."]);
    expect(findings).toMatchObject([{ code: "compression-damaged", entry: "bomb.txt" }]);
  });

  it("does not read on when all files together are too much", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${index}.txt`, "x".repeat(1000)]),
    );
    const { drafts, codes } = await readOne("a.zip", await toZip(files), {
      limits: { expandedBytes: 5500 },
    });
    expect([drafts.length, codes]).toEqual([5, ["expansion-too-large"]]);
  });

  it("refuses an encrypted file and takes the rest", async () => {
    const zip = Buffer.from(await toZip({ "a.txt": "A text.", "b.txt": "Another." }));
    const directory = zip.indexOf("PK\u0001\u0002", 0, "latin1");
    zip.writeUInt16LE(zip.readUInt16LE(directory + 8) | 1, directory + 8);
    const { drafts, findings } = await readOne("a.zip", zip);
    expect(drafts.map(({ text }) => text)).toEqual(["Another."]);
    expect(findings).toMatchObject([{ code: "file-encrypted", entry: "a.txt" }]);
  });

  it.each([
    ["is cut off", (zip: Uint8Array) => zip.subarray(0, zip.length - 30)],
    ["is only a beginning", () => Buffer.from("PK\u0003\u0004abc", "latin1")],
  ])("refuses an archive that %s", async (_what, damage) => {
    const { drafts, codes } = await readOne("a.zip", damage(await toZip({ "a.txt": "A text." })));
    expect([drafts, codes]).toEqual([[], ["compression-damaged"]]);
  });

  it("opens an archive when only a format in it is asked for, and takes nothing else out", async () => {
    const zip = await toZip({ "a.txt": "A text.", "b.jsonl": '{"text":"One."}\n' });
    const some = await readOne("a.zip", zip, { only: ["json-lines"] });
    expect([some.drafts.map(({ text }) => text), some.codes]).toEqual([
      ["One."],
      ["format-not-wanted"],
    ]);
    const all = await readOne("a.zip", zip, { only: ["zip"] });
    expect(all.drafts.length).toBe(2);
  });

  it("comes to an end without a fault of the reader, whatever is overwritten", async () => {
    const zip = await toZip({ "a.txt": "A text. ".repeat(40), "b.jsonl": '{"text":"One."}\n' });
    const change = fc.tuple(
      fc.nat({ max: zip.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
        const damaged = Buffer.from(zip);
        for (const [at, bytes] of changes) damaged.set(bytes.subarray(0, damaged.length - at), at);
        const { codes } = await readOne("a.zip", damaged);
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 60 },
    );
  });
});
