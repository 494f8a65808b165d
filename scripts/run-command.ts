import { spawn } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";

import { findLaunchers, isRunning } from "./launchers.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LAUNCHER_CHECK_MS = 500;

/** The folder of the whole project, with a trailing slash left out. */
export const PROJECT_FOLDER = new URL("..", import.meta.url).pathname.replace(/\/$/, "");

/** The exit code a shell would give for a process that a signal ended. */
const toExitCode = (code: number | null, signal: NodeJS.Signals | null): number => {
  if (code !== null) return code;
  return signal === "SIGINT" ? 130 : 143;
};

/** Resolves with the exit code of `child` when it has ended; rejects when it never started. */
export const waitForExit = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(toExitCode(code, signal)));
  });

/**
 * Passes the signals that would end this process on to `child`, and ends the child as well when
 * one of the processes that launched us is gone: a killed `npx` tells its children nothing.
 */
export const tieToUs = (child: ChildProcess): void => {
  const launchers = findLaunchers();
  const watch = setInterval(() => {
    if (!launchers.every(isRunning)) child.kill("SIGTERM");
  }, LAUNCHER_CHECK_MS);
  const pass = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, pass);
  child.once("exit", () => {
    clearInterval(watch);
    for (const signal of STOP_SIGNALS) process.off(signal, pass);
  });
};

/** Runs a command with our own output and resolves with its exit code. */
export const runCommand = (
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> => {
  const child = spawn(command, args, { cwd: PROJECT_FOLDER, stdio: "inherit", ...options });
  tieToUs(child);
  return waitForExit(child);
};
