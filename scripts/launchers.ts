/**
 * The processes between a person's shell and this one: `npx`, `pnpm` and the small shells they
 * start. Some of them end without a word to their children, and a server must not outlive them.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

type ProcessInfo = { readonly parent: number; readonly command: string };

const LAUNCHER =
  /(?:^|[\s/])(?:npm|npx|pnpm|pnpx|yarn|corepack|turbo)(?:-cli)?(?:\.c?js|\.mjs)?(?:\s|$)|^\S*sh -c /;
const HIGHEST_CLIMB = 12;

const readFromProc = (pid: number): ProcessInfo => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in brackets may hold spaces; the parent is the second field after it.
  const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  return { parent: Number(parent), command };
};

const readFromPs = (pid: number): ProcessInfo | undefined => {
  const { stdout } = spawnSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], {
    encoding: "utf8",
  });
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? [];
  return parent === undefined || command === undefined
    ? undefined
    : { parent: Number(parent), command };
};

const findProcess = (pid: number): ProcessInfo | undefined => {
  try {
    return readFromProc(pid);
  } catch {
    return readFromPs(pid);
  }
};

/** Whether a command line is one of a package runner or of a shell that it started. */
export const isLauncher = (command: string): boolean => LAUNCHER.test(command);

/** The ids of the launchers above this process, the nearest first. */
export const findLaunchers = (): number[] => {
  const found: number[] = [];
  let pid = process.ppid;
  while (pid > 1 && found.length < HIGHEST_CLIMB) {
    const info = findProcess(pid);
    if (info === undefined || !isLauncher(info.command)) break;
    found.push(pid);
    pid = info.parent;
  }
  return found;
};

/** Whether a process is still there. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, and is there all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};
