/** A server that writes while another one does. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  bundledDatasetFolder,
  Decision,
  importSources,
  isBusy,
  openCollection,
} from "@onrecord/data";
import { expect, onTestFinished, test } from "vitest";
import { appRouter } from "../routers/app-router.ts";
import { collectionContext } from "../testing/contexts.ts";
import { createCallerFactory } from "../trpc.ts";
import { whenFree } from "./when-free.ts";

const writer = { name: "Abdoulaye Diop", scopes: ["review"], expires: null } as const;

/** The bundled dataset in a file, opened with as little patience as the server has. */
async function servedCollection() {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-busy-"));
  const file = join(folder, "news.sqlite");
  const made = openCollection({ file, create: true });
  await importSources([bundledDatasetFolder()], made.importer);
  made.close();
  const collection = openCollection({ file, create: false, patience: 5 });
  onTestFinished(() => {
    collection.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const reviewer = createCallerFactory(appRouter)(collectionContext(collection, writer));
  const [mention] = collection.store.dataset().mentions;
  const decision = Decision.parse({ action: "reopen", ids: [mention?.id] });
  const { id, revision } = collection.review.item(mention?.id ?? "") ?? { id: "", revision: "" };
  const input = { decision, expected: { [id]: revision } };
  return { file, collection, reviewer, input };
}

/** Another connection, which writes until it is told to end. */
function hold(file: string): () => void {
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  return () => {
    other.exec("COMMIT");
    other.close();
  };
}

test("a decision waits for another process, and readers are answered meanwhile", async () => {
  const { file, collection, reviewer, input } = await servedCollection();
  const release = hold(file);
  expect(() => collection.review.decide(input.decision, { ...SIGNED, expected: {} })).toThrow(
    "locked",
  );
  let isDecided = false;
  const deciding = reviewer.review.decide(input).then((answer) => {
    isDecided = true;
    return answer;
  });
  expect(await reviewer.review.progress({})).toMatchObject({ proposed: 0 });
  expect(isDecided).toBe(false);
  release();
  expect(await deciding).toMatchObject({ kind: "done" });
  expect(await reviewer.review.progress({})).toMatchObject({ proposed: 1 });
  expect(collection.review.log({ size: 9 }).changes).toHaveLength(1);
});

test(
  "what is held up for too long is told so, with nothing written",
  { timeout: 30_000 },
  async () => {
    const { file, collection, reviewer, input } = await servedCollection();
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    await expect(reviewer.review.decide(input)).rejects.toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      message: expect.stringContaining("Nothing was changed"),
    });
    other.exec("COMMIT");
    other.close();
    expect(collection.review.log({ size: 9 }).changes).toEqual([]);
    expect(await reviewer.review.decide(input)).toMatchObject({ kind: "done" });
  },
);

test("what fails for another reason is not tried again", async () => {
  let tries = 0;
  const attempt = (): Promise<string> => {
    tries += 1;
    return Promise.resolve("done");
  };
  expect(await whenFree({ attempt, isHeldUp: () => false })).toBe("done");
  expect(tries).toBe(1);
  expect(await whenFree({ attempt, isHeldUp: () => tries < 4 })).toBe("done");
  expect(tries).toBe(4);
  expect(isBusy(new Error("something else"))).toBe(false);
});

const SIGNED = {
  by: { kind: "person", name: "Abdoulaye Diop", version: null },
  at: "2026-11-23T17:30:00.000Z",
} as const;
