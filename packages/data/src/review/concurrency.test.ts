/** Several who decide on one collection, and one who is killed while he does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Decision } from "@onrecord/review";
import { draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { rowsOf } from "../testing/archive-rows.ts";
import { proposedCollection } from "../testing/proposed-collection.ts";
import { DIOP, LAVROV } from "../testing/signatures.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const PAGE = { page: 1, size: 100 };

function twoOf(file: string): readonly [Collection, Collection] {
  const first = proposedCollection(file);
  const second = openCollection({ file, create: false });
  onTestFinished(() => second.close());
  return [first, second];
}

const statementIn = ({ review }: Collection) => {
  const [item] = review.queue({ kind: "statement" }, { order: "text", size: 1 }).items;
  if (item === undefined) throw new Error("a statement is proposed");
  return item;
};

test("of two who decide on one record, one wins, and the other is told who and how it is now", () => {
  const [first, second] = twoOf(join(temporaryFolder(), "collection.sqlite"));
  const seen = statementIn(first);
  const expected = { [seen.id]: seen.revision };
  const { id } = seen.record;
  expect(statementIn(second).revision).toBe(seen.revision);
  expect(second.review.decide({ action: "reject", ids: [id] }, { ...LAVROV, expected }).ok).toBe(
    true,
  );
  expect(first.review.decide({ action: "accept", ids: [id] }, { ...DIOP, expected })).toMatchObject(
    {
      ok: false,
      error: {
        code: "conflict",
        message: expect.stringMatching(/^What .+ said, “.+” was changed by somebody else/u),
        records: [{ id, current: { status: "rejected" }, by: LAVROV.by, at: LAVROV.at }],
      },
    },
  );
  const { revision } = first.review.item(id) ?? {};
  const again = { ...DIOP, expected: { [id]: revision ?? "" } };
  expect(first.review.decide({ action: "accept", ids: [id] }, again).ok).toBe(true);
  expect(second.review.item(id)?.record.status).toBe("accepted");
});

test("what one undoes is conflict where another decided since", () => {
  const [first, second] = twoOf(join(temporaryFolder(), "collection.sqlite"));
  const { id } = statementIn(first).record;
  first.review.decide({ action: "accept", ids: [id] }, { ...DIOP, expected: {} });
  second.review.decide({ action: "reject", ids: [id] }, { ...LAVROV, expected: {} });
  expect(first.review.undo(1, DIOP)).toMatchObject({ error: { code: "conflict" } });
  expect(first.review.undo(2, DIOP).ok).toBe(true);
  expect(first.review.undo(1, DIOP).ok).toBe(true);
  expect(first.review.item(id)?.record.status).toBe("proposed");
});

test("decisions of two connections, and imports between them, leave lists and search as if made anew", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const [first, second] = twoOf(file);
  const ids = first.review.queue({ kind: "mention" }, { order: "text", size: 12 }).items;
  for (const [at, { record }] of ids.entries()) {
    const one = at % 2 === 0 ? first : second;
    one.review.decide({ action: "reject", ids: [record.id] }, { ...DIOP, expected: {} });
    (at % 3 === 0 ? first : second).importer.addAll([draftOf(`Kidal was taken ${at} times.`)]);
  }
  expect([...first.check()]).toEqual([]);
  const rows = rowsOf(file);
  first.reindex();
  expect(rowsOf(file)).toEqual(rows);
  expect(second.store.listArticles({}, PAGE).total).toBe(ids.length + 1);
});

test("a decision commits what the importer of its connection has pending", () => {
  const [first, second] = twoOf(join(temporaryFolder(), "collection.sqlite"));
  first.importer.add(draftOf("Kidal was taken."));
  const { id } = statementIn(first).record;
  expect(first.review.decide({ action: "accept", ids: [id] }, { ...DIOP, expected: {} }).ok).toBe(
    true,
  );
  first.importer.add(draftOf("Gao was quiet."));
  first.importer.rollback();
  expect(second.store.listArticles({}, PAGE).total).toBe(2);
  expect(second.review.item(id)?.record.status).toBe("accepted");
});

/** A program that merges two entities and takes it back for ever, and says when it begins. */
const merger = (file: string): string => `
  import { openCollection } from ${JSON.stringify(new URL("../archive/open-collection.ts", import.meta.url).href)};
  const { review } = openCollection({ file: ${JSON.stringify(file)}, create: false });
  const signature = ${JSON.stringify(DIOP)};
  console.log("begin");
  for (;;) {
    const decision = { action: "merge-entities", from: ["person/malian-defense-minister"], into: "person/sergei-lavrov" };
    const merged = review.decide(decision, { ...signature, expected: {} });
    if (!merged.ok) throw new Error(JSON.stringify(merged.error));
    review.undo(merged.value.number, signature);
  }`;

const looksOf = (file: string): readonly [rows: string, merges: number] => {
  const collection = openCollection({ file, create: false });
  const { changes } = collection.review.log({ size: 10_000 });
  const standing = changes.filter(({ undoes, undoneBy }) => undoes === null && undoneBy === null);
  expect([...collection.check()]).toEqual([]);
  collection.close();
  return [JSON.stringify(rowsOf(file)), standing.length];
};

test(
  "one who is killed leaves all of a decision, with its place in the log, or nothing",
  { timeout: 60_000 },
  async () => {
    const file = join(temporaryFolder(), "collection.sqlite");
    const collection = proposedCollection(file);
    const decision = {
      action: "merge-entities",
      from: ["person/malian-defense-minister"],
      into: "person/sergei-lavrov",
    };
    const open = looksOf(file);
    const merged = collection.review.decide(Decision.parse(decision), { ...DIOP, expected: {} });
    const after = looksOf(file);
    expect(after[1]).toBe(1);
    if (merged.ok) collection.review.undo(merged.value.number, DIOP);
    expect(looksOf(file)).toEqual(open);
    for (const delay of [0, 3, 8, 15, 31]) {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", merger(file)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      await sleep(delay);
      child.kill("SIGKILL");
      await once(child, "exit");
      const found = looksOf(file);
      expect([open, after]).toContainEqual(found);
      const [last] = collection.review.log({ size: 1 }).changes;
      if (found[1] === 1 && last !== undefined) collection.review.undo(last.number, DIOP);
    }
  },
);
