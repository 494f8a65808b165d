import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, gzipSync, zstdCompressSync } from "node:zlib";

import fc from "fast-check";
import { expect, test } from "vitest";

import { readSources } from "./read-sources.ts";
import { readAll, readOne } from "./testing/read-all.ts";
import { createFolder } from "./testing/temporary-folder.ts";

const TEXT = "The head of Russian diplomacy praised considerable progress on the ground.\n";

const pathsOf = (drafts: readonly { readonly origin: { readonly path: string } }[]): string[] =>
  drafts.map(({ origin }) => origin.path);

test("a folder is gone through in the order of its names, whatever the order they were made in", async () => {
  const folder = createFolder({ "b.txt": TEXT, "a/z.txt": TEXT, "a.txt": TEXT, "B.txt": TEXT });
  const { drafts } = await readAll([folder]);
  expect(pathsOf(drafts)).toEqual(
    ["B.txt", "a/z.txt", "a.txt", "b.txt"].map((name) => join(folder, name)),
  );
});

test("every file that was read is said to be done, with its size, after its articles", async () => {
  const { events } = await readOne("a.txt", TEXT);
  expect(events.map(({ kind }) => kind)).toEqual(["article", "done"]);
  expect(events[1]).toMatchObject({ size: TEXT.length, modified: expect.any(Number) });
});

test("a pattern finds files, and one that finds none is refused", async () => {
  const folder = createFolder({ "a.txt": TEXT, "b.md": TEXT, "sub/c.txt": TEXT, ".d.txt": TEXT });
  expect(pathsOf((await readAll([join(folder, "*.txt")])).drafts)).toEqual([join(folder, "a.txt")]);
  const deep = await readAll([join(folder, "**/*.txt")]);
  expect(pathsOf(deep.drafts)).toEqual([join(folder, "a.txt"), join(folder, "sub/c.txt")]);
  expect((await readAll([join(folder, "*.pdf")])).codes).toEqual(["pattern-unmatched"]);
});

test.each(["[", "{", "a\0*", `${"x".repeat(5000)}*`])(
  "the pattern %j fits nothing and breaks nothing",
  async (pattern) => {
    expect((await readAll([pattern])).codes).toEqual(["pattern-unmatched"]);
  },
);

test("a file whose name has a star is that file", async () => {
  const folder = createFolder({ "a*.txt": TEXT, "ab.txt": TEXT });
  expect(pathsOf((await readAll([join(folder, "a*.txt")])).drafts)).toEqual([
    join(folder, "a*.txt"),
  ]);
});

test("a link that leads back to its folder is refused, and the rest is read", async () => {
  const folder = createFolder({ "a/x.txt": TEXT, "z.txt": TEXT });
  symlinkSync(folder, join(folder, "a/back"));
  symlinkSync(join(folder, "a"), join(folder, "again"));
  symlinkSync(join(folder, "self"), join(folder, "self"));
  symlinkSync(join(folder, "nowhere"), join(folder, "y"));
  const { drafts, codes } = await readAll([folder]);
  expect(pathsOf(drafts)).toEqual([join(folder, "a/x.txt"), join(folder, "z.txt")]);
  expect(codes).toEqual(["link-cyclic", "folder-repeated", "link-cyclic", "file-missing"]);
});

test("nothing is said of files that are left out, whatever they are called or linked by", async () => {
  const folder = createFolder({ "a.txt": TEXT, "own.db": TEXT, ".own.writing": TEXT });
  symlinkSync(join(folder, "own.db"), join(folder, "b.db"));
  const leaveOut = [join(folder, "own.db"), join(folder, ".own.writing"), join(folder, "later.db")];
  const { drafts, codes } = await readAll([folder, `${folder}/*.db`, `${folder}/./own.db`], {
    leaveOut,
    skip: (path) => {
      if (path.endsWith("a.txt")) appendFileSync(join(folder, "later.db"), TEXT);
      return false;
    },
  });
  expect(pathsOf(drafts)).toEqual([join(folder, "a.txt")]);
  expect(codes).toEqual([]);
});

test("a database is refused with the way that there is", async () => {
  const folder = createFolder({ "a.sqlite": `SQLite format 3\0${"\0\u0001".repeat(50)}` });
  const { findings } = await readAll([folder]);
  expect(findings).toMatchObject([
    { code: "file-binary", reason: expect.stringContaining("onrecord export") },
  ]);
});

test("what cannot be read is refused, and the rest goes on", async () => {
  const folder = createFolder({ "a.txt": TEXT, ".hidden": TEXT, "b.txt": "" });
  const { drafts, codes } = await readAll([
    join(folder, "none.txt"),
    join(folder, "a.txt/below.txt"),
    "/dev/null",
    folder,
  ]);
  expect(codes).toEqual([
    "file-missing",
    "file-unreadable",
    "file-special",
    "file-hidden",
    "file-empty",
  ]);
  expect(drafts).toHaveLength(1);
});

test("a file that changes after it was found is refused and not said to be done", async () => {
  const folder = createFolder({ "a.txt": TEXT, "b.txt": TEXT });
  const { events, codes } = await readAll([folder], {
    skip: (path) => {
      if (path.endsWith("a.txt")) appendFileSync(path, "More.\n");
      return false;
    },
  });
  expect(codes).toEqual(["file-changed"]);
  expect(events.map(({ kind }) => kind)).toEqual(["finding", "article", "done"]);
});

test("a file that changes while it is being read is refused", async () => {
  const file = join(createFolder({ "a.txt": TEXT.repeat(20_000) }), "a.txt");
  const { drafts, codes } = await readAll([file], {
    skip: () => {
      setImmediate(() => appendFileSync(file, "More.\n"));
      return false;
    },
  });
  expect({ drafts, codes }).toEqual({ drafts: [], codes: ["file-changed"] });
});

test("a file that an earlier run finished is passed over without being opened", async () => {
  const folder = createFolder({ "a.txt": TEXT, "b.txt": TEXT });
  const { drafts } = await readAll([folder], {
    skip: (path, size) => path.endsWith("a.txt") && size > 0,
  });
  expect(pathsOf(drafts)).toEqual([join(folder, "b.txt")]);
});

test("standard input is read where it is given, and refused where not", async () => {
  const input = (async function* () {
    yield Buffer.from("One. ");
    yield Buffer.from("Two.");
  })();
  const { drafts, events } = await readAll(["-"], { input });
  expect(drafts).toMatchObject([{ text: "One. Two.", origin: { path: "-" } }]);
  expect(events.at(-1)).toEqual({ kind: "done", path: "-", size: null, modified: null });
  expect((await readAll(["-"])).codes).toEqual(["file-unreadable"]);
});

test.each([
  ["gzip", "a.txt.gz", gzipSync],
  ["zstd", "a.txt.zst", zstdCompressSync],
] as const)("%s around a format is unpacked, whatever the name", async (_what, name, pack) => {
  const expected = { text: TEXT.trimEnd(), origin: { format: "text", bytes: Buffer.from(TEXT) } };
  for (const file of [name, "a"]) {
    const { drafts, codes } = await readOne(file, pack(TEXT));
    expect(codes).toEqual([]);
    expect(drafts).toMatchObject([expected]);
  }
});

test("several packings, one after the other in one file, are read as one text", async () => {
  for (const pack of [gzipSync, zstdCompressSync]) {
    const { drafts } = await readOne("a.gz", Buffer.concat([pack("One. "), pack("Two.")]));
    expect(drafts).toMatchObject([{ text: "One. Two." }]);
  }
});

test("packed data that is cut off or damaged is refused", async () => {
  const params = { [constants.ZSTD_c_checksumFlag]: 1 };
  const zstd = (text: string): Buffer => zstdCompressSync(text, { params });
  for (const pack of [gzipSync, zstd]) {
    const random = Buffer.from(
      Array.from({ length: 5000 }, (_, index) => (index * index * 31) % 251),
    );
    const packed = Buffer.from(pack(random.toString("base64")));
    const cut = await readOne("a.txt.gz", packed.subarray(0, packed.length - 20));
    expect(cut.codes).toEqual(["compression-damaged"]);
    packed.fill(0xaa, 300, 500);
    expect((await readOne("a.txt.gz", packed)).codes).toEqual(["compression-damaged"]);
  }
});

test("a small file that unpacks to very much is refused before it fills the memory", async () => {
  for (const pack of [gzipSync, zstdCompressSync]) {
    const bomb = pack(Buffer.alloc(64 * 1024 * 1024, "a"));
    expect((await readOne("a.txt.gz", bomb)).codes).toEqual(["expansion-too-large"]);
    const limits = { expandedBytes: 100_000 };
    const mild = pack(Buffer.from(TEXT.repeat(3000)));
    expect((await readOne("a.txt.gz", mild, { limits })).codes).toEqual(["expansion-too-large"]);
  }
});

test("packings in packings are opened only so deep", async () => {
  let packed: Uint8Array = Buffer.from(TEXT);
  for (let layer = 0; layer < 3; layer += 1) packed = gzipSync(packed);
  expect((await readOne("a.txt.gz", packed)).drafts).toHaveLength(1);
  expect((await readOne("a.txt.gz", gzipSync(packed))).codes).toEqual(["nesting-too-deep"]);
});

test("an article larger than one may be is refused, also when it does not say its size", async () => {
  const limits = { articleBytes: 1000 };
  const large = TEXT.repeat(20);
  expect((await readOne("a.txt", large, { limits })).codes).toEqual(["article-too-large"]);
  expect((await readOne("a.txt.gz", gzipSync(large), { limits })).codes).toEqual([
    "article-too-large",
  ]);
});

test("a format that was not asked for is skipped", async () => {
  const { codes, drafts } = await readOne("a.txt", TEXT, { only: ["html"] });
  expect({ codes, drafts }).toEqual({ codes: ["format-not-wanted"], drafts: [] });
});

test("an aborted reading stops with the signal's reason", async () => {
  const folder = createFolder({ "a.txt": TEXT, "b.txt": TEXT });
  const controller = new AbortController();
  const reading = async (): Promise<void> => {
    for await (const event of readSources([folder], { signal: controller.signal })) {
      if (event.kind === "article") controller.abort(new Error("enough"));
    }
  };
  await expect(reading()).rejects.toThrow("enough");
});

test("a reading that is left early leaves no file open", async () => {
  const folder = createFolder({ "a.txt.gz": gzipSync(TEXT.repeat(10_000)), "b.txt": TEXT });
  for await (const event of readSources([folder])) if (event.kind === "article") break;
  writeFileSync(join(folder, "a.txt.gz"), "");
  expect((await readAll([folder])).drafts).toHaveLength(1);
});

test("whatever the bytes and the name are, reading ends with events and throws nothing", async () => {
  const folder = createFolder();
  const starts = fc.constantFrom(
    "",
    "%PDF-1.4",
    "PK\u0003\u0004",
    "<html>",
    "<?xml version='1.0'?><rss>",
    "{",
    "[{",
    "---\na: b\n---\n",
    "\u001f\u008b\b\0",
    "(\u00b5/\u00fd",
    "WARC/1.0\r\n",
    "a,b\n1,2\n",
  );
  const names = fc.constantFrom(
    "txt",
    "md",
    "html",
    "xml",
    "json",
    "jsonl",
    "csv",
    "pdf",
    "zip",
    "gz",
    "bin",
  );
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      starts,
      fc.uint8Array({ maxLength: 300 }),
      names,
      async (start, rest, ending) => {
        count += 1;
        mkdirSync(join(folder, String(count)));
        const file = join(folder, String(count), `x.${ending}`);
        writeFileSync(file, Buffer.concat([Buffer.from(start, "latin1"), rest]));
        const { events, drafts } = await readAll([file]);
        expect(events.length).toBeGreaterThan(0);
        for (const { text } of drafts) expect(text).not.toMatch(/^$|\n{3}|\r|\ufeff/u);
      },
    ),
    { numRuns: 200 },
  );
});
