/**
 * The bundled dataset against a reading of its article that was written down apart from it: the
 * hard cases must come out right, and stay so.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findQuotations, indexDataset, toStatementView } from "@onrecord/domain";
import { expect, test } from "vitest";
import { bundledDatasetFolder } from "./bundled-dataset-folder.ts";
import { readDataset } from "./read-dataset.ts";

const folder = bundledDatasetFolder();
const { dataset, findings } = await readDataset(folder);
const index = indexDataset(dataset);
const [article] = dataset.articles;
const text = index.textOf(article?.id ?? "") ?? "";

const DIOP = "person/abdoulaye-diop";
const LAVROV = "person/sergei-lavrov";

test("the article's bytes are the source's", async () => {
  const bytes = await readFile(join(folder, article?.file ?? ""));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "aec4ca49b0d251b883ab60fc37d213b4890e6fbdd5d087ba790a8a68fb43bbaa",
  );
});

test("nothing is wrong with it but the two defects of the text, and both are acknowledged", () => {
  expect(findings.map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toEqual([
    ["text-encoding-artefact", "??"],
    ["text-stray-punctuation", ". ."],
  ]);
  expect(findings.filter(({ acknowledged }) => acknowledged === null)).toEqual([]);
});

test.each([
  ["considerable progress", DIOP, "welcomed", "mixed"],
  ["the commitment of the highest Malian authorities", DIOP, "reiterating", "mixed"],
  ["This strategic bilateral relationship has enabled", DIOP, "underlined", "direct"],
  ["We must continue and strengthen", DIOP, "said", "direct"],
  ["keeps its commitments to Mali", DIOP, null, "mixed"],
  ["Military and military-technical cooperation", LAVROV, "confirmed", "mixed"],
  ["We see that Mali’s defensive capabilities", LAVROV, "assured", "direct"],
  ["Russia’s lucid reading of the situation", DIOP, "argued", "mixed"],
  ["which is keeping its commitments to Mali", DIOP, "thanked", "mixed"],
  ["will absolutely continue", LAVROV, "according to", "mixed"],
])("“%s …” is said by %s, with the cue %s, %s", (words, speaker, cue, manner) => {
  const found = dataset.statements.filter(({ content }) => content[0]?.exact.startsWith(words));
  expect(found).toMatchObject([{ speaker, manner }]);
  expect(found[0]?.cue?.anchor.exact ?? null).toBe(cue);
});

test("of the eleven pairs of quotation marks ten carry words and one a name", () => {
  const { quotations, unbalanced } = findQuotations(text);
  expect(unbalanced).toEqual([]);
  expect(quotations).toHaveLength(11);
  const starts = dataset.statements.flatMap(({ content }) => content.map(({ start }) => start));
  const unsaid = quotations.filter(({ inner }) => !starts.includes(inner.start));
  expect(unsaid.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(["Barkhane"]);
  const names = dataset.mentions.filter(({ anchor }) => anchor.start === unsaid[0]?.inner.start);
  expect(names).toMatchObject([{ entity: "organization/barkhane", form: "name" }]);
});

test("the speaker of the cross-heading is inferred, from the sentence that repeats its words", () => {
  const heading = dataset.statements.find(({ content }) => content[0]?.exact.startsWith("keeps"));
  expect(heading).toMatchObject({ basis: "inferential", cue: null });
  expect(heading?.evidence.map(({ exact }) => exact.slice(0, 18))).toEqual([
    "Russia “keeps its ",
    "He thanked Russia ",
  ]);
});

test.each([
  ["thanks to controversial aid from Russia", DIOP],
  ["the capture by the Malian army of the town of Kidal", DIOP],
  ["the provision of humanitarian and food aid", DIOP],
  ["Russia would deliver tens of thousands of tons of free grain", "person/vladimir-putin"],
])("“%s …” is retold of %s without quotation marks", (words, speaker) => {
  const found = dataset.statements.filter(({ content }) =>
    content.some(({ exact }) => exact.startsWith(words)),
  );
  expect(found).toMatchObject([{ speaker, manner: "indirect" }]);
});

test("every time expression is resolved as its words allow, and the vague one is left open", () => {
  expect(dataset.times.map(({ anchor, edtf }) => [anchor.exact, edtf])).toEqual([
    ["Wednesday February 28", "2024-02-28"],
    ["Wednesday", "2024-02-28"],
    ["the end of 2023", "2023-10~/2023-12~"],
    ["2022", "2022"],
    ["the end of 2023", "2023-10~/2023-12~"],
    ["recent years", null],
    ["July 2023", "2023-07"],
  ]);
});

test("who is not named in the article has a description and no name", () => {
  const unnamed = [
    "person/malian-defense-minister",
    "organization/tuareg-rebel-groups",
    "organization/un-mission-in-mali",
    "place/six-african-countries",
  ].map((id) => index.find(id));
  expect(unnamed).toMatchObject([
    { names: [], description: "the defense minister of Mali" },
    { names: [], description: "predominantly Tuareg rebel groups" },
    { names: [], description: "the UN mission in Mali" },
    { names: [], description: "six African countries, Mali among them" },
  ]);
});

test("a capital that acts is the government, a capital where people meet is the city", () => {
  const moscow = dataset.mentions.filter(({ anchor }) => anchor.exact === "Moscow");
  expect(moscow.map(({ entity, form }) => [entity, form])).toEqual([
    ["place/moscow", "name"],
    ["place/moscow", "name"],
    ["organization/russian-government", "metonym"],
  ]);
});

test("“Ms. .Lavrov” is Sergei Lavrov, by interpretation", () => {
  const broken = dataset.mentions.find(({ anchor }) => anchor.exact === "Ms. .Lavrov");
  expect(broken).toMatchObject({ entity: LAVROV, basis: "interpretive" });
});

test("what is asserted only in somebody's words has his statement as its voice", () => {
  const training = dataset.events.find(({ id }) => id === "event/training-of-malian-soldiers");
  const capture = dataset.events.find(({ id }) => id === "event/capture-of-kidal");
  expect(training?.voice).toBe("statement/lavrov-capabilities-strengthening");
  expect(capture?.voice).toBe(article?.id);
});

test("what is unknown is null, and the licence leaves the article out", () => {
  expect(article).toMatchObject({
    headline: null,
    publisher: null,
    author: null,
    rights: null,
    url: null,
  });
  expect(dataset.manifest.textRights).toContain("unknown");
});

test("every statement is shown with the sentence that carries its words", () => {
  for (const statement of dataset.statements) {
    const sentences = toStatementView(index, statement).evidence.map((passage) => passage.text);
    for (const { exact } of statement.content)
      expect(sentences.join("\n"), statement.id).toContain(exact);
  }
});
