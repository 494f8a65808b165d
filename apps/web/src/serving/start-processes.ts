/** Starts the processes that serve the site together, keeps them going, and ends them. */
import type { Worker } from "node:cluster";
import cluster from "node:cluster";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Part } from "./part.ts";
import { toEnvironment } from "./part.ts";
import { createCounter } from "./shared-limit.ts";

export type Program = {
  /** The program that each of them runs, with its arguments; `findPart` tells it its part. */
  readonly exec: string;
  readonly args: readonly string[];
  /** Two or more: one writes, the others read. */
  readonly count: number;
};

/**
 * Starts them: first the one that writes, and when it listens the others, so that an archive that is
 * to be made is made once. One that ends is replaced. Where one ends before it ever listened, so do all.
 */
export function startProcesses({ exec, args, count }: Program): void {
  cluster.setupPrimary({ exec, args: [...args] });
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const pipe =
    process.platform === "win32" ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, "writer");
  const countFor = createCounter();
  let isEnding = false;

  const end = (code = 0): void => {
    if (isEnding) return;
    isEnding = true;
    process.exitCode = code;
    for (const worker of allWorkers()) worker.process.kill("SIGTERM");
  };

  const start = (kind: Exclude<Part["kind"], "alone">): Worker => {
    const worker = cluster.fork(toEnvironment({ kind, pipe }));
    let wasUp = false;
    worker.once("listening", () => {
      wasUp = true;
    });
    worker.once("exit", (code, signal) => {
      if (isEnding) return;
      if (!wasUp) return end(code === 0 ? 1 : code);
      // oxlint-disable-next-line no-console -- the server's own log
      console.error(`A process that serves ended (${signal ?? code}). Another takes its place.`);
      start(kind);
    });
    countFor(worker);
    return worker;
  };

  start("writer").once("listening", () => {
    if (isEnding) return;
    for (let reader = 1; reader < count; reader += 1) start("reader");
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end());
}

const allWorkers = (): readonly Worker[] =>
  Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
