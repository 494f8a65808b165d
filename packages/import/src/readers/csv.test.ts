import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read-all.ts";

describe("CSV and TSV", () => {
  it("gives an article a row, by the names of the columns", async () => {
    const table =
      'Headline,Body,Date,Byline\n"A visit, at last","Mr. Diop arrived.\n\nHe spoke.",2024-02-28,By Someone\n';
    const { drafts, findings, events } = await readOne("a.csv", table);
    expect(findings).toEqual([]);
    expect(events.filter((event) => event.kind === "mapping")).toMatchObject([
      { mapping: { title: "Headline", text: "Body", date: "Date", author: "Byline" } },
    ]);
    expect(drafts).toMatchObject([
      {
        title: "A visit, at last",
        text: "Mr. Diop arrived.\n\nHe spoke.",
        author: "Someone",
        published: { edtf: "2024-02-28" },
        origin: { line: 2, format: "csv", encoding: "utf-8" },
      },
    ]);
  });

  it.each([
    ["semicolons", "a.csv", "titre;texte\nUne visite;M. Diop, reçu.\n", "csv"],
    ["tabs", "a.tsv", "titre\ttexte\nUne visite\tM. Diop, reçu.\n", "tsv"],
    ["bars", "a.csv", "titre|texte\nUne visite|M. Diop, reçu.\n", "csv"],
  ])("finds out %s", async (_what, name, table, format) => {
    const { drafts } = await readOne(name, table);
    expect(drafts).toMatchObject([
      { title: "Une visite", text: "M. Diop, reçu.", origin: { format } },
    ]);
  });

  it("refuses ragged and broken rows with their line, and takes the rest", async () => {
    const table = 'title,text\na,b,c\nd\ne,"f"g\nh,i\nj,"k\nl,m\n';
    const { drafts, findings } = await readOne("a.csv", table);
    expect(drafts.map(({ text, origin }) => [origin.line, text])).toEqual([
      [5, "i"],
      [7, "m"],
    ]);
    expect(findings).toMatchObject([
      { code: "row-ragged", line: 2, reason: expect.stringContaining("3 cells") },
      { code: "row-ragged", line: 3 },
      { code: "record-malformed", line: 4 },
      { code: "record-malformed", line: 6 },
    ]);
  });

  it("reads a table without names by the numbers of its columns", async () => {
    const table = "2024-02-28,A visit,Mr. Diop arrived.\n2024-02-29,A meeting,They spoke.\n";
    const { drafts } = await readOne("a.csv", table, { map: { date: "1", title: "2", text: "3" } });
    expect(drafts).toMatchObject([
      { title: "A visit", text: "Mr. Diop arrived.", published: { edtf: "2024-02-28" } },
      { title: "A meeting" },
    ]);
  });

  it("takes a column by its number where it has a name as well", async () => {
    const { drafts } = await readOne("a.csv", "one,two\na,b\n", { map: { text: "2" } });
    expect(drafts.map(({ text }) => text)).toEqual(["b"]);
  });

  it("says which columns there are when none is known to hold a text", async () => {
    const { drafts, findings } = await readOne("a.csv", "one,two\na,b\n");
    expect(drafts).toEqual([]);
    expect(findings).toMatchObject([
      { code: "text-missing", reason: expect.stringContaining("one, two") },
    ]);
  });

  it("finds the encoding out from the whole file, and says that it guessed", async () => {
    const row =
      "Une visite;M. Diop a été reçu à Moscou par son homologue, où ils ont évoqué la coopération, la sécurité et la présence française.\n";
    const table = `titre;texte\nÉté;Court.\n${row.repeat(20)}`;
    const utf16 = await readOne("a.csv", Buffer.from(`\ufeff${table}`, "utf16le"));
    const latin1 = await readOne("a.csv", Buffer.from(table, "latin1"));
    expect([utf16.codes, latin1.codes]).toEqual([[], ["encoding-guessed"]]);
    expect(latin1.drafts.map(({ title, text }) => [title, text])).toEqual(
      utf16.drafts.map(({ title, text }) => [title, text]),
    );
    const encodings = [utf16, latin1].map(
      ({ drafts }) => new Set(drafts.map(({ origin }) => origin.encoding)),
    );
    expect(encodings).toEqual([new Set(["utf-16le"]), new Set(["windows-1252"])]);
  });

  it("takes prose with commas for no table", async () => {
    const prose = "The text, which is long, goes on.\nAnd so, again, it does so.\n";
    const { drafts } = await readOne("a.txt", prose);
    expect(drafts.map(({ origin }) => origin.format)).toEqual(["text"]);
  });

  it("comes to an end without a fault of the reader, whatever the bytes", async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom("title,text\n", ",", '"', "\n", "\r", "a", "\t", ";")
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.constantFrom("a.csv", "a.tsv"), async (pieces, name) => {
        const { codes } = await readOne(name, Buffer.concat(pieces), { limits: { lineBytes: 40 } });
        expect(codes).not.toContain("reader-failed");
      }),
      { numRuns: 60 },
    );
  });
});
