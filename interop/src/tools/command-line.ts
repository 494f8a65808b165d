/** Exports through the real command, as a user does. */
import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

const MAIN = join(import.meta.dirname, "../../../apps/cli/src/main.ts");

/** What an export left behind. */
export type Exported = {
  /** The folder that holds its files, and nothing else. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly bytes: number;
  /** How long the command took, its start included. */
  readonly seconds: number;
};

/** Runs `onrecord` to its end. @throws Error when it fails. */
export async function onrecord(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runProgram(process.execPath, [MAIN, ...args]);
  if (code === 0) return stdout;
  throw new Error(`onrecord ${args.join(" ")} ended with ${code}: ${stderr.trim()}`);
}

/** Exports a record in a format into a folder of its own. */
export async function exportInto(
  folder: string,
  format: string,
  args: readonly string[],
): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  const start = performance.now();
  await onrecord(["export", ...args, "--format", format, "--out", `${folder}/`]);
  const seconds = (performance.now() - start) / 1000;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  return { folder, files, bytes, seconds };
}
