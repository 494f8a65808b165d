import { Cite } from "@citation-js/core";
// oxlint-disable-next-line import/no-unassigned-import -- a plugin makes itself known
import "@citation-js/plugin-bibtex";
// oxlint-disable-next-line import/no-unassigned-import -- as above
import "@citation-js/plugin-csl";
// oxlint-disable-next-line import/no-unassigned-import -- as above
import "@citation-js/plugin-ris";
import { indexDataset, toReference } from "@onrecord/domain";
import type { Dataset, Reference } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset, HOSTILE_WORDS } from "@onrecord/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toPrintableLine } from "../printable-text.ts";
import { exportText, readExample, readPage } from "../testing/export-text.ts";
import { toExportSource } from "../to-export-source.ts";
import { BIBTEX, toBibtex } from "./bibtex.ts";
import { referencesIn } from "./citation-format.ts";
import { CSL_JSON, toCslItem } from "./csl-json.ts";
import { noteOfReference, plainDateOf, titleOf } from "./reference-words.ts";
import { RIS, toRis } from "./ris.ts";

/** The references as Citation.js reads them, which knows nothing of ours. */
const readBack = (format: ExportFormat, dataset: Dataset, options?: ExportOptions) =>
  new Cite(exportText(format, dataset, options), { generateGraph: false }).data;

const bundled = bundledDataset();
const SITE = { baseUrl: "http://localhost:3000" };

const referenceOf = (id: string, changes: Partial<Reference> = {}): Reference => {
  const index = indexDataset(bundled);
  const record = index.find(id);
  if (record?.kind !== "article" && record?.kind !== "statement") throw new Error(`no ${id}`);
  return { ...toReference(index, record, SITE.baseUrl), ...changes };
};
const STATEMENT = "statement/lavrov-aid-will-continue";
const ARTICLE = "article/aec4ca49b0d251b8";
const KNOWN: Partial<Reference> = {
  headline: "Diop in Moscow",
  author: "Agence France and Presse",
  publisher: "The {Paper} & Sons",
};
const published = (edtf: string): Partial<Reference> => ({
  published: {
    edtf,
    label: edtf,
    words: null,
    earliest: null,
    latest: null,
    approximate: edtf.includes("~"),
    uncertain: false,
    basis: "textual",
    reason: null,
  },
});

describe("a statement", () => {
  test("is cited as the article that carries it, with the words, the speaker and the permalink", () => {
    for (const format of [BIBTEX, RIS, CSL_JSON]) {
      const cited = readBack(format, bundled, SITE).find(
        ({ id }) => String(id).replace(":", "/") === STATEMENT,
      );
      expect(cited).toMatchObject({
        title: "[Article without a known headline]",
        URL: `http://localhost:3000/articles/aec4ca49b0d251b8#${STATEMENT}`,
        note: "Sergei Lavrov: “will absolutely continue”. Author unknown, publisher unknown. Published on or after 28 February 2024 (inferred).",
      });
      expect(cited).not.toHaveProperty("author");
    }
  });

  test("has a long quotation cut where texts are left out", () => {
    const claim = "a".repeat(400);
    expect(noteOfReference(referenceOf(STATEMENT, { claim }), { withoutText: true })).not.toContain(
      claim,
    );
  });
});

describe("an article", () => {
  test("of which all is known has it all", () => {
    const reference = referenceOf(ARTICLE, { ...KNOWN, ...published("2024-02-28") });
    expect(toBibtex(reference, {})).toBe(
      [
        "@article{article:aec4ca49b0d251b8,",
        "  title = {{Diop in Moscow}},",
        "  author = {{Agence France and Presse}},",
        String.raw`  journal = {The \textbraceleft{}Paper\textbraceright{} \& Sons},`,
        "  entrysubtype = {newspaper},",
        "  date = {2024-02-28},",
        "  year = {2024},",
        "  month = {2},",
        "  language = {en},",
        "  url = {http://localhost:3000/articles/aec4ca49b0d251b8},",
        "}",
        "",
      ].join("\n"),
    );
    expect(toRis(reference, {})).toContain(
      "AU  - Agence France and Presse\r\nT2  - The {Paper} & Sons\r\nPY  - 2024\r\nDA  - 2024/02/28/\r\n",
    );
    expect(toCslItem(reference, {})).toMatchObject({
      author: [{ literal: "Agence France and Presse" }],
      issued: { "date-parts": [[2024, 2, 28]] },
    });
  });

  test("without a web app is cited by the address where it was published", () => {
    const original = "https://example.org/a";
    expect(toCslItem(referenceOf(ARTICLE, { url: null, original }), {}).URL).toBe(original);
    expect(toCslItem(referenceOf(ARTICLE, { original }), {}).note).toContain(
      `Published at ${original}`,
    );
  });
});

test.each([
  ["2024-02", { year: "2024", month: "02" }, { "date-parts": [[2024, 2]] }],
  ["2022", { year: "2022" }, { "date-parts": [[2022]] }],
  [
    "2023-10~/2023-12~",
    undefined,
    {
      "date-parts": [
        [2023, 10],
        [2023, 12],
      ],
      circa: true,
    },
  ],
  ["2024-02-28/..", undefined, { literal: "2024-02-28/.." }],
  ["202X", undefined, { literal: "202X" }],
  ["2023-22", undefined, { literal: "2023-22" }],
])("the date %s is as exact as it is on record", (edtf, plain, issued) => {
  const reference = referenceOf(ARTICLE, published(edtf));
  expect(plainDateOf(reference)).toEqual(plain);
  expect(toCslItem(reference, {}).issued).toEqual(issued);
});

/** Readers fold white space. */
const folded = (text: unknown): string => toPrintableLine(String(text));

/** Ids, titles and notes: as Citation.js reads them, and as they are meant. */
function compare(format: ExportFormat, dataset: Dataset, options: ExportOptions = {}) {
  const read = readBack(format, dataset, options);
  const meant = [...referencesIn(toExportSource(dataset), options)];
  return {
    read: read.map(({ id, title, note }) => [
      String(id).replace(":", "/"),
      folded(title),
      folded(note ?? ""),
    ]),
    meant: meant.map((reference) => [
      reference.id,
      folded(titleOf(reference)),
      folded(noteOfReference(reference, options)),
    ]),
  };
}

describe.each([BIBTEX, RIS, CSL_JSON])("$label", (format) => {
  test("of the bundled dataset is read back whole", () => {
    const { read, meant } = compare(format, bundled, SITE);
    expect(read).toEqual(meant);
  });

  test("of any dataset is read back with its words", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { read, meant } = compare(format, dataset);
        expect(read).toEqual(meant);
      }),
      { numRuns: 40 },
    );
  });

  test("takes words that fight back", () => {
    const { read, meant } = compare(format, hostileDataset(), SITE);
    expect(read).toEqual(meant);
  });
});

/** One statement, for the pages. */
const example = (format: ExportFormat): string => {
  const statements = bundled.statements.filter(({ id }) => id === STATEMENT);
  return exportText(format, { ...bundled, statements }, { ...SITE, kinds: ["statement"] });
};

test.each([BIBTEX, RIS])("the page of $label shows it as it is", (format) => {
  // A page has the line ends of the other pages.
  expect(readPage(format.name)).toContain(example(format).replaceAll("\r", "").trim());
});

test("the page of CSL-JSON shows it as it is", () => {
  expect(readExample("csl-json")).toEqual(JSON.parse(example(CSL_JSON)));
});

test("a line end in a name makes no new field", () => {
  const author = `${HOSTILE_WORDS.newlines}\r\nER  - \r\nTY  - BOOK`;
  expect(toRis(referenceOf(ARTICLE, { author }), {}).match(/^[A-Z][A-Z0-9] {2}- /gmu)).toEqual(
    ["TY", "ID", "TI", "AU", "LA", "UR", "N1", "ER"].map((tag) => `${tag}  - `),
  );
});
