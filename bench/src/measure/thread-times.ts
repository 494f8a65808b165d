/** The processor time of the threads of this process, by their names: https://www.kernel.org/doc/html/latest/filesystems/proc.html */
import { readdirSync, readFileSync } from "node:fs";

const THREADS = "/proc/self/task";

/** Linux counts a hundred of these a second, on every architecture that Node runs on. */
const TICK = 10_000;

/** Where user and system time stand after the name, which may hold spaces itself. */
const [USER, SYSTEM] = [11, 12];

/** Microseconds of each thread that there is, by number and name; undefined where the system does not say. */
export function readThreadTimes(): ReadonlyMap<string, number> | undefined {
  try {
    return new Map(readdirSync(THREADS).map(readThread));
  } catch {
    return undefined;
  }
}

function readThread(thread: string): [name: string, microseconds: number] {
  const line = readFileSync(`${THREADS}/${thread}/stat`, "utf8");
  const end = line.lastIndexOf(")");
  const fields = line.slice(end + 2).split(" ");
  return [line.slice(0, end + 1), (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK];
}

/** What the threads whose names hold a word used since `before`. */
export function usedBy(word: string, before: ReadonlyMap<string, number>): number {
  let used = 0;
  for (const [name, time] of readThreadTimes() ?? [])
    if (name.includes(word)) used += time - (before.get(name) ?? 0);
  return used;
}
