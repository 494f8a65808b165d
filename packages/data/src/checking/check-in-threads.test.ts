import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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
  expect(await checkInThreads(collection, { file, entry, worthAThread: 0 })).toEqual(whole);
  collection.close();
});

test("what somebody writes while the other thread starts is checked by both or by neither", async () => {
  const { file, collection } = openWithFaults();
  const before = collection.checkRecords();
  const found = checkInThreads(collection, { file, entry, worthAThread: 0 });
  const other = new DatabaseSync(file);
  other.exec(
    `UPDATE record SET json = replace(json, 'person/sergei-lavrov', 'person/sergei-lavrow') WHERE kind = 'statement'`,
  );
  other.close();
  const after = await found;
  expect(after).not.toEqual(before);
  expect(after).toEqual(collection.checkRecords());
  collection.close();
});
