/** The program of a process that holds one engine, and does what the benchmark tells it. */
import type { BenchArticle } from "./corpus/bench-article.ts";
import type { BenchQuery } from "./corpus/bench-query.ts";
import { readCorpus } from "./corpus/corpus-file.ts";
import { getAdapter } from "./engines/adapters.ts";
import type { BenchEngine } from "./engines/bench-engine.ts";
import type { EngineReply, EngineRequest, FoundAnswer, Task } from "./measure/engine-messages.ts";

let queries: readonly BenchQuery[] = [];
let engine: BenchEngine | undefined;
let corpus: AsyncGenerator<BenchArticle[]> | undefined;

const getEngine = (): BenchEngine => {
  if (engine === undefined) throw new Error("The engine was not opened");
  return engine;
};

/** Whether a query is within what the engine can do for this task. */
const answerable = (task: Task): readonly BenchQuery[] =>
  task === "page" && getEngine().page === undefined
    ? []
    : queries.filter((query) => getEngine().supports(query));

const runTask = (task: Task, query: BenchQuery): unknown =>
  task === "search" ? getEngine().search(query) : getEngine().page?.(query);

const addArticles = async (request: EngineRequest & { kind: "add" }): Promise<number> => {
  corpus ??= readCorpus(request.corpus, request.batch);
  let milliseconds = 0;
  for (let added = 0; added < request.articles;) {
    // Reading the file is the same for all, and not what is measured.
    const { value } = await corpus.next();
    if (value === undefined) throw new Error(`${request.corpus} has too few articles`);
    const batch: readonly BenchArticle[] = value;
    const start = performance.now();
    await getEngine().add(batch);
    milliseconds += performance.now() - start;
    added += batch.length;
  }
  return milliseconds;
};

const findAnswer = async (task: Task, query: BenchQuery): Promise<FoundAnswer> => {
  const count = await getEngine().countHits(query);
  const answer = task === "search" ? undefined : await getEngine().page?.(query);
  const { total, hits } = answer ?? (await getEngine().search(query));
  const found = { query: query.id, count, total, hits };
  return answer === undefined
    ? found
    : { ...found, facets: answer.facets, snippets: answer.snippets.length };
};

const timePass = async (task: Task): Promise<[string, number][]> => {
  const times: [string, number][] = [];
  for (const query of answerable(task)) {
    const start = performance.now();
    const answer = runTask(task, query);
    // An engine that answers at once is not made to wait for a promise.
    if (answer instanceof Promise) await answer;
    times.push([query.id, performance.now() - start]);
  }
  return times;
};

const timed = async (work: () => unknown): Promise<EngineReply> => {
  const start = performance.now();
  await work();
  return { kind: "done", milliseconds: performance.now() - start };
};

const reply = async (request: EngineRequest): Promise<EngineReply> => {
  switch (request.kind) {
    case "open":
      return timed(async () => {
        ({ queries } = request);
        engine = await getAdapter(request.engine).open(request);
      });
    case "add":
      return { kind: "done", milliseconds: await addArticles(request) };
    case "finish":
      return timed(() => getEngine().finish?.());
    case "answers": {
      const answers: FoundAnswer[] = [];
      for (const query of answerable(request.task))
        answers.push(await findAnswer(request.task, query));
      return { kind: "answers", answers };
    }
    case "pass":
      return { kind: "times", times: await timePass(request.task) };
    case "count":
      return { kind: "count", count: await getEngine().countHits(toPlainQuery(request)) };
    case "memory":
      return { kind: "memory", memory: memoryUse() };
    case "close":
      return timed(() => getEngine().close());
  }
};

const toPlainQuery = ({ words, match }: EngineRequest & { kind: "count" }): BenchQuery => ({
  id: "count",
  class: "rare",
  words,
  match,
  excluded: null,
  filter: null,
});

const memoryUse = (): { resident: number; peak: number } => ({
  resident: process.memoryUsage.rss(),
  peak: process.resourceUsage().maxRSS * 1024,
});

process.on("message", (request: EngineRequest) => {
  void reply(request)
    .catch((error: unknown): EngineReply => ({
      kind: "failed",
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }))
    .then((answer) => process.send?.(answer));
});

// Nobody asks any more: the benchmark was ended.
process.on("disconnect", () => process.exit());
