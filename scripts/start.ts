/**
 * `pnpm start`: builds the web app, serves it, and says where it is as soon as it answers.
 * PORT and HOSTNAME choose the address; without them it listens on this machine alone.
 */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { PROJECT_FOLDER, runCommand, tieToUs, waitForExit } from "./run-command.ts";
import { parseServerAddress } from "./server-address.ts";
import type { ServerAddress } from "./server-address.ts";

const QUIET = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1" };

const isFree = ({ host, port }: ServerAddress): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });

const build = (): Promise<number> => {
  console.log("Building the app; later starts reuse what has not changed …");
  const args = ["--filter=@onrecord/web", "--ui=stream", "--output-logs=new-only"];
  return runCommand("turbo", ["run", "build", ...args], { env: QUIET });
};

const announceWhenUp = async (address: ServerAddress, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    try {
      await fetch(address.probeUrl, { signal, redirect: "manual" });
      console.log(`\nOn Record is at ${address.url}\nPress Ctrl+C to stop.`);
      return;
    } catch {
      await sleep(100);
    }
  }
};

const serve = async (address: ServerAddress): Promise<number> => {
  const next = `${PROJECT_FOLDER}/apps/web/node_modules/next/dist/bin/next`;
  const args = [next, "start", "--port", String(address.port), "--hostname", address.host];
  const server = spawn(process.execPath, args, {
    cwd: `${PROJECT_FOLDER}/apps/web`,
    env: QUIET,
    stdio: ["ignore", "ignore", "inherit"],
  });
  tieToUs(server);
  const ended = new AbortController();
  const exit = waitForExit(server).finally(() => ended.abort());
  const [code] = await Promise.all([exit, announceWhenUp(address, ended.signal)]);
  return code;
};

const start = async (): Promise<number> => {
  const address = parseServerAddress(process.env);
  if (typeof address === "string") {
    console.error(address);
    return 2;
  }
  if (!(await isFree(address))) {
    console.error(
      `Cannot listen on ${address.host}, port ${address.port}: it is taken or not allowed.\n` +
        `Choose another port, for example: PORT=${address.port + 1} pnpm start`,
    );
    return 1;
  }
  const built = await build();
  return built === 0 ? serve(address) : built;
};

process.exitCode = await start();
