import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";

import { expect, test } from "vitest";

import { isRunning } from "./launchers.ts";
import { runCommand } from "./run-command.ts";

const RUN_COMMAND = new URL("run-command.ts", import.meta.url).href;

/** A program that runs another one, which says its id and then waits for ever. */
const PROGRAM = `
import { runCommand } from ${JSON.stringify(RUN_COMMAND)};
const waiting = "console.log(process.pid); setInterval(() => {}, 1000);";
process.exitCode = await runCommand(process.execPath, ["--eval", waiting]);
`;

const startProgram = async (): Promise<{ child: ReturnType<typeof spawn>; grandchild: number }> => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, "line");
  return { child, grandchild: Number(line) };
};

test.each([0, 3])("the exit code %i of a program is passed on", async (code) => {
  expect(await runCommand(process.execPath, ["--eval", `process.exit(${code})`])).toBe(code);
});

test("a program that does not exist is an error and no exit code", async () => {
  await expect(runCommand("on-record-no-such-program", [])).rejects.toThrow("ENOENT");
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("%s ends the program and what it runs", async (signal, code) => {
  const { child, grandchild } = await startProgram();
  expect(isRunning(grandchild)).toBe(true);
  child.kill(signal);
  const [exitCode] = await once(child, "exit");
  expect(exitCode).toBe(code);
  expect(isRunning(grandchild)).toBe(false);
});
