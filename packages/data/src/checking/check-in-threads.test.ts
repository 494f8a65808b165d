import { join } from "node:path";
import { bundledDataset, smallArticle, smallDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkInThreads } from "./check-in-threads.ts";

const entry = new URL("../testing/checking-thread.ts", import.meta.url);

/** The bundled dataset and so many articles that each thread has parts of its own. */
function openWithFaults(): { readonly file: string; readonly collection: Collection } {
  const file = join(temporaryFolder(), "news.sqlite");
  const collection = openCollection({ file, create: true });
  const texts = Array.from({ length: 50 }, (_, n) => `Sergei Lavrov spoke on day ${n} ,he said.`);
  const found = { path: "days", dryRun: false };
  collection.importer.addDataset(bundledDataset(), found);
  collection.importer.addDataset(smallDataset(texts.map((text) => smallArticle(text))), found);
  collection.importer.commit();
  return { file, collection };
}

test("two threads find what one finds, in the same order", async () => {
  const { file, collection } = openWithFaults();
  const whole = collection.checkRecords();
  expect(whole.filter(({ code }) => code === "text-stray-punctuation").length).toBeGreaterThan(49);
  const options = { file, entry, worthAThread: 0, patience: 20_000 };
  expect(await checkInThreads(collection, options)).toEqual(whole);
  collection.close();
});

test("what somebody writes while the other thread starts is checked by neither", async () => {
  const { file, collection } = openWithFaults();
  const before = collection.checkRecords();
  const writing = new URL("../testing/writing-checking-thread.ts", import.meta.url);
  const options = { file, entry: writing, worthAThread: 0, patience: 20_000 };
  expect(await checkInThreads(collection, options)).toEqual(before);
  expect(collection.checkRecords()).not.toEqual(before);
  collection.close();
});

test("a thread that cannot begin is done without", async () => {
  const { file, collection } = openWithFaults();
  const missing = new URL("../testing/no-such-thread.ts", import.meta.url);
  const options = { file, entry: missing, worthAThread: 0 };
  expect(await checkInThreads(collection, options)).toEqual(collection.checkRecords());
  collection.close();
});
