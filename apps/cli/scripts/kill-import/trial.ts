/** One trial: an import that is killed in the middle, and gone on with. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openCollection } from "@onrecord/data";
import { cutLog } from "./cut-log.ts";

const MAIN = join(import.meta.dirname, "../../src/main.ts");

/** Runs an import to its end, and gives how many milliseconds that was from when it began to write. */
export async function runImport(paths: readonly string[], file: string): Promise<number> {
  const child = startImport(paths, file);
  const ended = once(child, "exit");
  await beginsToWrite(child, file);
  const begun = performance.now();
  const [code] = await ended;
  if (code !== 0 && code !== 1) throw new Error(`The import ended with ${String(code)}.`);
  return performance.now() - begun;
}

/** Waits until the import has a log to write to, or has ended. */
async function beginsToWrite(child: ChildProcess, file: string): Promise<void> {
  while (child.exitCode === null && !existsSync(`${file}-wal`)) await wait(2);
}

const startImport = (paths: readonly string[], file: string) =>
  spawn(process.execPath, [MAIN, "import", ...paths, "--archive", file], {
    stdio: ["ignore", "ignore", "ignore"],
  });

export type Trial = {
  readonly paths: readonly string[];
  readonly file: string;
  /** When to kill it, in milliseconds after it began to write. */
  readonly delay: number;
  /** Where to cut the log off, from 0 to 1; undefined for not at all. */
  readonly cut: number | undefined;
};

/** What was in the collection when the import was killed, and how much of the log was cut off. */
export type Killed = {
  /** Whether it was running still. */
  readonly isHit: boolean;
  readonly articles: number;
  readonly cutBytes: number;
};

/** Kills an import, cuts its log, looks whether the collection is whole, and imports again. */
export async function runTrial({ paths, file, delay, cut }: Trial): Promise<Killed> {
  const child = startImport(paths, file);
  const ended = once(child, "exit");
  await beginsToWrite(child, file);
  await Promise.race([wait(delay), ended]);
  child.kill("SIGKILL");
  const [, signal] = await ended;
  const cutBytes = cut === undefined ? 0 : cutLog(file, cut);
  const articles = countWhole(file);
  await runImport(paths, file);
  return { isHit: signal === "SIGKILL", articles, cutBytes };
}

/** How many articles there are. @throws Error when anything is wrong with the collection. */
function countWhole(file: string): number {
  if (!existsSync(file)) return 0;
  const collection = openCollection({ file, create: true });
  try {
    const [fault] = collection.check();
    if (fault !== undefined) throw new Error(`${fault.part}: ${fault.reason}`);
    return collection.store.counts().article;
  } finally {
    collection.close();
  }
}
