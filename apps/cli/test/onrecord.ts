/** Runs the command as a real process, the way a shell does. */
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { bundledDatasetFolder } from "@onrecord/data";
import { onTestFinished } from "vitest";

const MAIN = join(import.meta.dirname, "../src/main.ts");

export type Surroundings = {
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
  readonly stdin?: string;
};

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Starts the command and leaves its streams open. */
export function start(
  args: readonly string[],
  { cwd, env }: Surroundings = {},
): ChildProcessWithoutNullStreams {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Runs the command to its end. */
export async function onrecord(
  args: readonly string[],
  around: Surroundings = {},
): Promise<Outcome> {
  const child = start(args, around);
  child.stdin.end(around.stdin ?? "");
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitOf(child),
  ]);
  return { code, stdout, stderr };
}

/** The exit code that a shell would see. */
export async function exitOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  const [code, signal]: unknown[] = await once(child, "exit");
  if (typeof code !== "number") throw new Error(`ended by ${String(signal)}`);
  return code;
}

/** An empty folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with a copy of the bundled dataset in `data`. */
export async function folderWithDataset(): Promise<string> {
  const folder = await emptyFolder();
  await cp(bundledDatasetFolder(), join(folder, "data"), { recursive: true });
  return folder;
}
