import type { Dataset, DatasetInput } from "@onrecord/domain";
import {
  articleIdOf,
  check,
  Dataset as DatasetSchema,
  emptyDataset,
  sourceTextOf,
} from "@onrecord/domain";
import { expect, test } from "vitest";
import { listRecords, Proposer, withRecords } from "./propose-dataset.ts";
import { findConfidence } from "./provenance.ts";

const MANIFEST: Dataset["manifest"] = {
  name: "test",
  title: "Test",
  description: "Articles of a test.",
  version: "1",
  schemaVersion: 1,
  created: "2026-11-23",
  licenses: [{ name: "MIT" }],
  textRights: "unknown",
};

/** A dataset of plain articles, each of one paragraph, with more records where they are given. */
async function datasetOf(
  texts: readonly string[],
  more: Partial<DatasetInput> = {},
): Promise<Dataset> {
  const sources = await Promise.all(texts.map((text) => sourceTextOf(text)));
  const articles = sources.map(({ text, sha256, bytes }) => ({
    kind: "article" as const,
    id: articleIdOf(sha256),
    file: `texts/${sha256.slice(0, 16)}.txt`,
    sha256,
    bytes,
    language: "en",
    headline: null,
    publisher: null,
    author: null,
    url: null,
    rights: null,
    published: { edtf: "2024-02-28", basis: "textual" as const, reason: null },
    blocks: [{ role: "lead" as const, start: 0, end: text.length }],
  }));
  const byFile = Object.fromEntries(articles.map(({ file }, index) => [file, sources[index]]));
  return DatasetSchema.parse({ ...emptyDataset(MANIFEST), articles, ...more, texts: byFile });
}

function propose(dataset: Dataset): Dataset {
  const proposer = new Proposer({ at: "2026-11-23" });
  proposer.learn(dataset);
  return withRecords(dataset, proposer.propose(dataset).records);
}

const LAVROV =
  "Sergei Lavrov met Malian officials in Moscow on Wednesday. “We will absolutely continue,” Mr. Lavrov said. He thanked Mali.";

test("what is proposed has no errors, and is marked as proposed with a confidence", async () => {
  const made = propose(await datasetOf([LAVROV]));
  const errors = check(made).filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  expect(made.statements.map(({ speaker, status }) => [speaker, status])).toEqual([
    ["person/sergei-lavrov", "proposed"],
  ]);
  for (const record of [...made.mentions, ...made.times, ...made.statements, ...made.events]) {
    expect(record.status).toBe("proposed");
    expect(findConfidence(record.provenance.proposed)).toBeGreaterThan(0);
  }
});

test("a second run adds nothing", async () => {
  const made = propose(await datasetOf([LAVROV]));
  const again = new Proposer({ at: "2026-11-24" });
  again.learn(made);
  expect(listRecords(again.propose(made).records)).toEqual([]);
});

test("what was rejected is not proposed again", async () => {
  const made = propose(await datasetOf([LAVROV]));
  const rejected = {
    ...made,
    mentions: made.mentions.map((mention) => ({ ...mention, status: "rejected" as const })),
    statements: made.statements.map((statement) => ({ ...statement, status: "rejected" as const })),
  };
  const again = new Proposer({ at: "2026-11-24" });
  again.learn(rejected);
  const { mentions, statements } = again.propose(rejected).records;
  expect([...mentions, ...statements]).toEqual([]);
});

type PersonInput = DatasetInput["people"][number];

const SENEGAL: PersonInput = {
  kind: "person",
  id: "person/abdoulaye-diop-of-senegal",
  names: [{ text: "Abdoulaye Diop" }],
  description: "a Senegalese minister",
};

test("Abdoulaye Diop of Mali is not the Abdoulaye Diop of Senegal", async () => {
  const text = "Malian Foreign Minister Abdoulaye Diop said on Monday that Mali would stay.";
  const made = propose(await datasetOf([text], { people: [SENEGAL] }));
  const diop = made.mentions.filter(({ anchor }) => anchor.exact === "Abdoulaye Diop");
  expect(diop.map(({ entity }) => entity)).toEqual(["person/abdoulaye-diop"]);
  expect(diop[0]?.reason).toContain("person/abdoulaye-diop-of-senegal");
});

test.each([
  "Abdoulaye Diop, the foreign minister of Mali, said on Monday that he would stay.",
  "Mali’s foreign minister Abdoulaye Diop said on Monday that he would stay.",
  "The head of diplomacy of Mali, Abdoulaye Diop, said on Monday that he would stay.",
  "Abdoulaye Diop said on Monday in Bamako that Mali would stay.",
])("nor is he in: %s", async (text) => {
  const made = propose(await datasetOf([text], { people: [SENEGAL] }));
  const diop = made.mentions.find(({ anchor }) => anchor.exact === "Abdoulaye Diop");
  expect(diop?.entity).not.toBe("person/abdoulaye-diop-of-senegal");
  expect(diop?.reason).toContain("person/abdoulaye-diop-of-senegal");
});

test("two articles that give one name to men of two countries make two of them, in one run and in two", async () => {
  const texts = [
    "Malian Foreign Minister Abdoulaye Diop said on Monday that Mali would stay.",
    "Senegalese Finance Minister Abdoulaye Diop said on Monday that Senegal would pay.",
  ];
  const dataset = await datasetOf(texts);
  const both = propose(dataset);
  expect(both.people).toHaveLength(2);
  const [first, second] = dataset.articles;
  const early = propose({ ...dataset, articles: dataset.articles.filter((one) => one === first) });
  const late = new Proposer({ at: "2026-11-24" });
  late.learn(early);
  const { records } = late.propose({ ...early, articles: second === undefined ? [] : [second] });
  expect(records.people.map(({ description }) => description)).toEqual([
    "Senegalese Finance Minister",
  ]);
});

test("a bare family name is an open question, and no link", async () => {
  const known: PersonInput = {
    kind: "person",
    id: "person/sergei-lavrov",
    names: [{ text: "Sergei Lavrov" }, { text: "Lavrov" }],
  };
  const made = propose(
    await datasetOf(["Mr. Lavrov said that Russia would stay."], { people: [known] }),
  );
  const lavrov = made.mentions.find(({ anchor }) => anchor.exact === "Mr. Lavrov");
  expect(lavrov?.entity).not.toBe("person/sergei-lavrov");
  expect(lavrov?.reason).toContain("person/sergei-lavrov");
});

test("a full name that nobody else has is linked", async () => {
  const known: PersonInput = {
    kind: "person",
    id: "person/sergei-lavrov",
    names: [{ text: "Sergei Lavrov" }],
  };
  const made = propose(
    await datasetOf(["Sergei Lavrov said that Russia would stay."], { people: [known] }),
  );
  expect(made.people).toHaveLength(1);
  expect(made.statements[0]?.speaker).toBe("person/sergei-lavrov");
});

test("an article in a language that the rules do not know is left alone, and named", async () => {
  const dataset = await datasetOf(["Sergueï Lavrov a dit que la Russie resterait."]);
  const french = {
    ...dataset,
    articles: dataset.articles.map((article) => ({ ...article, language: "fr" })),
  };
  const proposer = new Proposer({ at: "2026-11-23" });
  const { records, otherLanguages } = proposer.propose(french);
  expect(listRecords(records)).toEqual([]);
  expect(otherLanguages).toHaveLength(1);
});
