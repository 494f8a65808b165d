/** Asks a server as often as it answers, by autocannon. */
import { readdir, readFile } from "node:fs/promises";

import { peerUrl } from "../engines/peer-package.ts";

export const AUTOCANNON = "autocannon@9.0.0";

export type LoadRequest = {
  readonly origin: string;
  /** Taken in turn, whichever connection is free. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** The process that answers, or that started those that do, for its use of the processor. */
  readonly server: number;
};

/** Milliseconds, and requests. */
export type LoadFigures = {
  readonly connections: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly answers: number;
  /** Answers that were none, or not within 2xx: must be 0. */
  readonly failed: number;
  /** What an answer took of a core; null where the system does not say. */
  readonly cpuMs: number | null;
  /** Bytes of an answer, as sent. */
  readonly bytes: number;
};

type Result = {
  readonly requests: { readonly total: number; readonly average: number };
  readonly throughput: { readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
};
type Package = { readonly default: (options: object) => Promise<Result> };

/** A tick of Linux, in which it counts what a process takes of a core. */
const TICK_MS = 10;

/** How many milliseconds of a core a process and those that it started have taken; null where there is no /proc. */
const readCpuMs = async (process: number): Promise<number | null> => {
  const own = await readOwnCpuMs(process);
  if (own === null) return null;
  const tasks = await readdir(`/proc/${process}/task`).catch(() => []);
  const children = await Promise.all(
    tasks.map((task) => readFile(`/proc/${process}/task/${task}/children`, "utf8").catch(() => "")),
  );
  const started = children.flatMap((list) => list.split(" ").filter((id) => id !== ""));
  const theirs = await Promise.all(started.map((id) => readCpuMs(Number(id))));
  return theirs.reduce<number>((sum, each) => sum + (each ?? 0), own);
};

const readOwnCpuMs = async (process: number): Promise<number | null> => {
  const stat = await readFile(`/proc/${process}/stat`, "utf8").catch(() => undefined);
  // The name, in brackets, may hold anything; utime and stime are the 12th and 13th after it.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};

/** Asks for so many seconds. */
export const runLoad = async (request: LoadRequest, peersFolder: string): Promise<LoadFigures> => {
  const { origin, paths, connections, seconds, server } = request;
  const { default: autocannon }: Package = await import(peerUrl(peersFolder, "autocannon"));
  const before = await readCpuMs(server);
  let asked = 0;
  const { requests, throughput, latency, errors, timeouts, non2xx } = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    // One list for all connections: each with its own would ask the same at the same time.
    requests: [
      {
        setupRequest: (next: object) => ({ ...next, path: paths[asked++ % paths.length] }),
      },
    ],
  });
  const after = await readCpuMs(server);
  return {
    connections,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    most: latency.max,
    answers: requests.total,
    failed: errors + timeouts + non2xx,
    cpuMs: before === null || after === null ? null : (after - before) / requests.total,
    bytes: throughput.total / requests.total,
  };
};
