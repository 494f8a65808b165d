import { expect, test } from "vitest";

import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import type { IndexingThread } from "./indexing-messages.ts";
import { startIndexingThread } from "./start-indexing-thread.ts";
import { ThreadJobs } from "./thread-jobs.ts";

const startThread = (): IndexingThread =>
  startIndexingThread(new URL("../testing/working-thread.ts", import.meta.url));

const readNumbers = (result: unknown): Float64Array =>
  result instanceof Float64Array ? result : expect.fail("no numbers came");
const jobsOf = (thread: IndexingThread) =>
  new ThreadJobs<Float64Array, Float64Array>(thread, readNumbers);

test("jobs are fetched in any order, each with its own result, and those that are forgotten are passed over", () => {
  const thread = startThread();
  const jobs = jobsOf(thread);
  const [first, second] = [jobs.ask(Float64Array.of(1, 2)), jobs.ask(Float64Array.of(3))];
  expect([...jobs.fetch(second)]).toEqual([6]);
  expect([...jobs.fetch(first)]).toEqual([2, 4]);
  jobs.ask(Float64Array.of(4));
  jobs.forget();
  const [others, last] = [jobsOf(thread), Float64Array.of(5)];
  expect([...others.fetch(others.ask(last, [last.buffer]))]).toEqual([10]);
  expect(last.length).toBe(0);
});

test("a thread with much to do is no place for one more job, and one that has done it is", () => {
  const jobs = jobsOf(startThread());
  expect(jobs.isAtHand).toBe(true);
  const asked = Array.from({ length: 9 }, (_, index) => jobs.ask(Float64Array.of(index)));
  // It takes longer to start than to ask.
  expect(jobs.isAtHand).toBe(false);
  for (const number of asked) jobs.fetch(number);
  expect(jobs.isAtHand).toBe(true);
});

test("a job that fails, or that the program does not do, is told why where it is fetched", () => {
  const jobs = jobsOf(startThread());
  const [bad, good] = [jobs.ask(new Float64Array()), jobs.ask(Float64Array.of(1))];
  expect(() => jobs.fetch(bad)).toThrow("There is nothing to double");
  expect([...jobs.fetch(good)]).toEqual([2]);
  const none = jobsOf(
    startIndexingThread(new URL("../testing/indexing-thread.ts", import.meta.url)),
  );
  expect(() => none.fetch(none.ask(Float64Array.of(1)))).toThrow(
    "The thread's program does no jobs",
  );
});

test("jobs between documents leave the index as it is without them", () => {
  const thread = startThread();
  const jobs = jobsOf(thread);
  const storages = [createMemoryStorage(), createMemoryStorage()];
  for (const [index, storage] of storages.entries()) {
    const engine = openSearchEngine(storage, index ? { startIndexing: () => thread } : {});
    const asked: number[] = [];
    for (let key = 0; key < 1500; key += 1) {
      const fields = { title: `Kidal ${key}`, body: `Talks in Moscow, day ${key % 40}` };
      engine.add([{ key, fields, language: "en", facets: {}, days: null }]);
      if (index && key % 100 === 0) asked.push(jobs.ask(Float64Array.of(key)));
    }
    engine.prepareFlush();
    engine.flush();
    expect(asked.map((number) => jobs.fetch(number)[0])).toEqual(asked.map((_, at) => at * 200));
  }
  const [alone, helped] = storages.map((storage) =>
    storage.list().map((name) => [name, Buffer.from(storage.read(name) ?? []).toString("hex")]),
  );
  expect(helped).toEqual(alone);
});
