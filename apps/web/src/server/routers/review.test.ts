import type { Collection } from "@onrecord/data";
import { bundledDatasetFolder, openCollection, readDataset } from "@onrecord/data";
import type { Dataset } from "@onrecord/domain";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCallerFactory } from "../trpc.ts";
import { appRouter } from "./app-router.ts";

const { dataset } = await readDataset(bundledDatasetFolder());

/** What a program would have proposed: everything that the bundled dataset says, undecided. */
const asProposed = <R extends Dataset["mentions"][number] | Dataset["statements"][number]>(
  records: readonly R[],
): R[] =>
  records.map((record) => ({
    ...record,
    status: "proposed",
    provenance: { ...record.provenance, decided: null },
  }));
const PROPOSALS: Dataset = {
  ...dataset,
  mentions: asProposed(dataset.mentions),
  statements: asProposed(dataset.statements),
  events: [],
  relations: [],
  acknowledgements: [],
};

const PROGRESS = "statement/diop-considerable-progress";

const callerFor = (collection: Collection, name: string | null) =>
  createCallerFactory(appRouter)({
    archive: collection,
    collection,
    origin: "collection",
    findings: [],
    baseUrl: "http://localhost:3000",
    writer: name === null ? null : { name, scopes: ["review"], expires: null },
  });

let collection: Collection;
let diop: ReturnType<typeof callerFor>;
let lavrov: ReturnType<typeof callerFor>;

beforeEach(() => {
  collection = openCollection({ file: ":memory:", create: true });
  collection.importer.addDataset(PROPOSALS, { path: "proposals", dryRun: false });
  collection.importer.commit();
  diop = callerFor(collection, "Abdoulaye Diop");
  lavrov = callerFor(collection, "Sergei Lavrov");
});
afterEach(() => collection.close());

const itemOf = async (id: string) => {
  const { items } = await diop.review.items({ ids: [id] });
  const [item] = items;
  if (item === undefined) throw new Error(`there is no ${id}`);
  return item;
};
const accept = async (id: string) => ({
  decision: { action: "accept" as const, ids: [id] },
  expected: { [id]: (await itemOf(id)).revision },
});

describe("the queue", () => {
  test("gives every proposal once, with the paragraphs that it stands in", async () => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await diop.review.queue({ order: "text", after });
      for (const { id, passage, proposal } of page.items) {
        const around = page.passages.find(({ key }) => key === passage);
        const [span] = proposal.spans;
        expect(around, id).toBeDefined();
        expect(around?.neighbours.map((one) => one.id)).toContain(id);
        expect((span?.start ?? 0) >= (around?.start ?? Number.NaN)).toBe(true);
        ids.push(id);
      }
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(PROPOSALS.mentions.length + PROPOSALS.statements.length);
  });

  test("says what is proposed by the names of those who are meant", async () => {
    const { proposal, reason } = await itemOf(PROGRESS);
    expect(proposal).toMatchObject({
      kind: "statement",
      speaker: { id: "person/abdoulaye-diop", name: "Abdoulaye Diop" },
      manner: "mixed",
      cue: { sense: "welcomed" },
    });
    expect(reason).toBeNull();
  });

  test("counts what it can be narrowed to, and the counts are what one gets", async () => {
    const { facets } = await diop.review.facets({});
    const kinds = facets.find(({ field }) => field === "kind")?.values ?? [];
    expect(kinds).toContainEqual({
      value: "statement",
      label: "Statements",
      count: PROPOSALS.statements.length,
    });
    const { total } = await diop.review.queue({ order: "text", kind: "statement" });
    expect(total).toBe(PROPOSALS.statements.length);
    const named = await diop.review.facets({
      entity: "person/nobody",
      article: PROPOSALS.articles[0]?.id,
    });
    expect(named.named.entity).toBeNull();
    expect(named.named.article).toEqual(expect.any(String));
    const rules = facets.find(({ field }) => field === "rule")?.values ?? [];
    expect(rules.length).toBeGreaterThan(0);
    expect((await diop.review.facets({ rule: "weekday" })).named.rule).toBe(
      "a day of the week, near the article’s day",
    );
    const entities = facets.find(({ field }) => field === "entity")?.values ?? [];
    expect(entities.map(({ label }) => label)).toContain("Abdoulaye Diop");
  });
});

test("the queue is narrowed to words within the proposals, and signs alone find nothing", async () => {
  const { items, total } = await diop.review.queue({
    order: "text",
    text: "considerable pro",
  });
  expect(total).toBeGreaterThan(0);
  expect(items.map(({ id }) => id)).toContain(PROGRESS);
  expect(await diop.review.queue({ order: "text", text: "“…” *" })).toMatchObject({
    total: 0,
    items: [],
  });
});

describe("deciding", () => {
  test("is signed with the token's name, and counted at once", async () => {
    const answer = await diop.review.decide(await accept(PROGRESS));
    expect(answer).toMatchObject({ kind: "done" });
    expect(await diop.review.progress({ kind: "statement" })).toMatchObject({ accepted: 1 });
    const [entry] = await diop.review.history({ id: PROGRESS });
    expect(entry?.change.by).toMatchObject({ kind: "person", name: "Abdoulaye Diop" });
  });

  test("on what somebody else decided meanwhile shows what that was", async () => {
    const stale = await accept(PROGRESS);
    await lavrov.review.decide({ ...stale, decision: { action: "reject", ids: [PROGRESS] } });
    expect(await diop.review.decide(stale)).toMatchObject({
      kind: "conflict",
      disagreements: [
        { id: PROGRESS, by: "Sergei Lavrov", words: expect.stringMatching(/^rejected: /) },
      ],
    });
    expect((await itemOf(PROGRESS)).status).toBe("rejected");
  });

  test("that was sent twice because the answer got lost is made once", async () => {
    const decision = await accept(PROGRESS);
    const first = await diop.review.decide(decision);
    expect(await diop.review.decide(decision)).toMatchObject({ kind: "conflict" });
    expect(await diop.review.decide({ ...decision, retried: true })).toEqual(first);
    expect(await lavrov.review.decide({ ...decision, retried: true })).toMatchObject({
      kind: "conflict",
    });
  });

  test("that another tab made differently meanwhile is not taken for the one that was sent", async () => {
    const { expected } = await accept(PROGRESS);
    const correct = (change: object) => ({
      decision: { action: "correct" as const, id: PROGRESS, change, accept: true },
      expected,
    });
    await diop.review.decide(correct({ manner: "indirect" }));
    const other = { ...correct({ certainty: "dubious" }), retried: true };
    expect(await diop.review.decide(other)).toMatchObject({ kind: "conflict" });
  });

  test("that does not name what it was made on is refused, and changes nothing", async () => {
    const { decision } = await accept(PROGRESS);
    await expect(diop.review.decide({ decision, expected: {} })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect((await itemOf(PROGRESS)).status).toBe("proposed");
  });

  test("is taken back exactly", async () => {
    const before = await itemOf(PROGRESS);
    const answer = await diop.review.decide(await accept(PROGRESS));
    const change = answer.kind === "done" ? (answer.change ?? 0) : 0;
    expect(await diop.review.undo({ change })).toMatchObject({
      kind: "done",
      revisions: { [PROGRESS]: before.revision },
    });
    expect(await itemOf(PROGRESS)).toEqual(before);
  });

  test("that was taken back with the answer lost is taken back once, by who did it", async () => {
    const answer = await diop.review.decide(await accept(PROGRESS));
    const change = answer.kind === "done" ? (answer.change ?? 0) : 0;
    const undone = await diop.review.undo({ change });
    expect(await diop.review.undo({ change, retried: true })).toEqual(undone);
    expect(await diop.review.undo({ change })).toMatchObject({ kind: "refused" });
    expect(await lavrov.review.undo({ change, retried: true })).toMatchObject({ kind: "refused" });
  });

  test("says what stands in the way of what it cannot do", async () => {
    const answer = await diop.review.decide({
      decision: { action: "accept", ids: ["statement/nobody-said-so"] },
      expected: { "statement/nobody-said-so": "" },
    });
    expect(answer).toMatchObject({
      kind: "refused",
      message: "There is no record statement/nobody-said-so.",
    });
  });

  test("needs a token, and one that is made for it", async () => {
    const decision = await accept(PROGRESS);
    const nobody = callerFor(collection, null);
    await expect(nobody.review.decide(decision)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    const { items } = await nobody.review.queue({ order: "most-sure" });
    expect(items.length).toBeGreaterThan(0);
  });
});

describe("choosing an entity", () => {
  test("suggests who is named in the article, and finds others by the beginning of a name", async () => {
    const article = PROPOSALS.articles[0]?.id ?? "";
    const here = await diop.review.entities({ text: "", article, kinds: ["person"] });
    expect(here.map(({ name }) => name)).toContain("Sergei Lavrov");
    const found = await diop.review.entities({ text: "lavr", kinds: ["person", "place"] });
    expect(found).toMatchObject([{ id: "person/sergei-lavrov", kind: "person" }]);
  });

  test("reads a date as it is typed", async () => {
    expect(await diop.review.date({ edtf: "2024-02-28" })).toMatchObject({
      label: "28 February 2024",
    });
    expect(await diop.review.date({ edtf: "2024-02-3" })).toMatchObject({
      label: null,
      problem: expect.stringContaining("Write a day as 2024-02-28"),
    });
    expect(await diop.review.date({ edtf: "2024/2022" })).toMatchObject({
      label: null,
      problem: "“2024/2022” ends before it begins. Write the earlier date first.",
    });
  });
});

test("the archive of a dataset is not decided on, and says what is", async () => {
  const api = createCallerFactory(appRouter)({
    archive: collection,
    collection: null,
    origin: "dataset",
    findings: [],
    baseUrl: "http://localhost:3000",
    writer: null,
  });
  await expect(api.review.queue({ order: "text" })).rejects.toThrow(/Import the dataset/);
});
