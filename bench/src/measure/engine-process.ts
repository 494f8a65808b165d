/** An engine in a process of its own: its memory is its own, and its fall is not ours. */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

import type { BenchQuery } from "../corpus/bench-query.ts";
import type { EngineSetting } from "../engines/bench-engine.ts";
import type {
  EngineReply,
  EngineRequest,
  FoundAnswer,
  MemoryUse,
  Task,
} from "./engine-messages.ts";

const PROGRAM = new URL("../engine-program.ts", import.meta.url);
/** Engines that keep all in memory need more than Node gives by itself, in megabytes. */
const HEAP = 12_000;

export type EngineProcess = {
  readonly name: string;
  /** Milliseconds that adding took, without reading the corpus. */
  add(corpus: string, articles: number, batch: number): Promise<number>;
  finish(): Promise<number>;
  answers(task: Task): Promise<readonly FoundAnswer[]>;
  /** Milliseconds by query. */
  pass(task: Task): Promise<ReadonlyMap<string, number>>;
  count(words: readonly string[], match: "all" | "prefix"): Promise<number>;
  memory(): Promise<MemoryUse>;
  close(): Promise<void>;
};

type Kind = EngineReply["kind"];
type ReplyOf<K extends Kind> = Extract<EngineReply, { kind: K }>;

/** Waits for the answer, or for the end of the process: one that runs out of memory says nothing. */
const ask = async (child: ChildProcess, request: EngineRequest): Promise<EngineReply> => {
  const ended = new AbortController();
  const exit = once(child, "exit", { signal: ended.signal }).then(
    ([code, signal]): EngineReply => ({
      kind: "failed",
      reason: `The process ended (${code ?? signal}), perhaps for want of memory`,
    }),
  );
  exit.catch(() => undefined);
  child.send(request);
  const message = once(child, "message", { signal: ended.signal }).then(
    ([reply]): EngineReply => reply,
  );
  message.catch(() => undefined);
  try {
    return await Promise.race([message, exit]);
  } finally {
    ended.abort();
  }
};

/** Starts a process, opens the engine of this name in it, and tells it what it will be asked. */
export const startEngine = async (
  name: string,
  setting: EngineSetting,
  queries: readonly BenchQuery[],
): Promise<EngineProcess> => {
  const child = fork(PROGRAM, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${HEAP}`],
  });
  const get = async <K extends Kind>(kind: K, request: EngineRequest): Promise<ReplyOf<K>> => {
    const reply = await ask(child, request);
    if (isReply(reply, kind)) return reply;
    child.kill("SIGKILL");
    const reason = reply.kind === "failed" ? reply.reason : `answered ${reply.kind}`;
    throw new Error(`${name}, asked to ${request.kind}: ${reason}`);
  };
  const done = async (request: EngineRequest): Promise<number> =>
    (await get("done", request)).milliseconds;
  await done({ kind: "open", engine: name, ...setting, queries });
  return {
    name,
    add: (corpus, articles, batch) => done({ kind: "add", corpus, articles, batch }),
    finish: () => done({ kind: "finish" }),
    answers: async (task) => (await get("answers", { kind: "answers", task })).answers,
    pass: async (task) => new Map((await get("times", { kind: "pass", task })).times),
    count: async (words, match) => (await get("count", { kind: "count", words, match })).count,
    memory: async () => (await get("memory", { kind: "memory" })).memory,
    close: async () => {
      await done({ kind: "close" });
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
};

const isReply = <K extends Kind>(reply: EngineReply, kind: K): reply is ReplyOf<K> =>
  reply.kind === kind;
