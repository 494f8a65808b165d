import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** How a program ended, and what it said. */
export type ProgramResult = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
};

/**
 * Runs a program to its end, or ends it when `timeout` (in milliseconds) is over. A program that is
 * not there ends with 127, as in a shell.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  timeout?: number,
): Promise<ProgramResult> {
  const child = spawn(program, args, { timeout, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close").then(
    ([code]: unknown[]) => (typeof code === "number" ? code : 1),
    () => 127,
  );
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
