import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, test } from "vitest";

import { findLaunchers, isLauncher, isRunning } from "./launchers.ts";

test.each([
  "npm exec pnpm@12 start",
  "pnpm start",
  "/usr/local/bin/node /opt/pnpm/bin/pnpm.mjs start",
  "node /usr/lib/node_modules/npm/bin/npx-cli.js -y pnpm@12 start",
  "sh -c 'pnpm' start",
  "/bin/sh -c node scripts/start.ts",
])("a package runner is a launcher: %s", (command) => {
  expect(isLauncher(command)).toBe(true);
});

test.each(["bash", "-bash", "/usr/sbin/sshd", "node scripts/start.ts", "vim pnpm-lock.yaml"])(
  "what a person sits at is none: %s",
  (command) => {
    expect(isLauncher(command)).toBe(false);
  },
);

test("the launchers of a running process are running", () => {
  expect(findLaunchers().filter((pid) => !isRunning(pid))).toEqual([]);
});

test("a process that has ended is not running", async () => {
  const child = spawn(process.execPath, ["--eval", ""]);
  await once(child, "exit");
  expect(child.pid === undefined ? undefined : isRunning(child.pid)).toBe(false);
});
