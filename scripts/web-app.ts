/** Building the web app and serving what was built, for the commands that need it running. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { PROJECT_FOLDER, runCommand, tieToUs } from "./run-command.ts";
import type { ServerAddress } from "./server-address.ts";

const WEB_FOLDER = `${PROJECT_FOLDER}/apps/web`;
const SERVE = `${WEB_FOLDER}/serve.ts`;
const RETRY_MS = 100;

/** The environment for tools that would otherwise report home. */
export const quietEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
});

/**
 * The settings that name files, as absolute paths. They mean what the user typed them beside, and the
 * server runs in the app's folder.
 */
export const absoluteSettings = (
  env: NodeJS.ProcessEnv,
  folder = env["INIT_CWD"] ?? process.cwd(),
): NodeJS.ProcessEnv =>
  Object.fromEntries(
    ["ONRECORD_ARCHIVE", "ONRECORD_DATASET"].flatMap((name) => {
      const path = env[name];
      return path === undefined || path === "" ? [] : [[name, resolve(folder, path)]];
    }),
  );

/** Builds the web app, or takes it from the cache; gives the exit code. */
export const buildWebApp = (): Promise<number> => {
  console.log("Building the app; later starts reuse what has not changed …");
  const args = ["--filter=@onrecord/web", "--ui=stream", "--output-logs=new-only"];
  return runCommand("turbo", ["run", "build", ...args], { env: quietEnvironment() });
};

/** Starts serving the built app; the server ends when this process does. */
export const serveWebApp = ({ host, port }: ServerAddress): ChildProcess => {
  const args = [SERVE, "--port", String(port), "--hostname", host];
  const server = spawn(process.execPath, args, {
    cwd: WEB_FOLDER,
    env: { ...quietEnvironment(), ...absoluteSettings(process.env) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  tieToUs(server);
  return server;
};

/** Waits until the app answers; gives false when `signal` ended the waiting. */
export const waitUntilUp = async (
  { probeUrl }: ServerAddress,
  signal: AbortSignal,
): Promise<boolean> => {
  while (!signal.aborted) {
    try {
      await fetch(probeUrl, { signal, redirect: "manual" });
      return true;
    } catch {
      await sleep(RETRY_MS);
    }
  }
  return false;
};
