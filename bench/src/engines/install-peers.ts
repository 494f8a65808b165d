/**
 * The peers are installed with npm in a folder outside the workspace, and only when they are
 * wanted: who installs On Record does not carry them.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

import type { Player } from "../measure/size-setting.ts";

const run = promisify(execFile);

/**
 * Installs what these engines need, each by itself. Gives, by label, why one could not be: without
 * a network, or where it must be compiled and there is no compiler.
 */
export const installPeers = async (
  folder: string,
  players: readonly Player[],
  tell: (line: string) => void,
): Promise<ReadonlyMap<string, string>> => {
  const unavailable = new Map<string, string>();
  for (const { adapter, label } of players) {
    if (adapter.needs === null || isInstalled(folder, adapter.needs)) continue;
    tell(`Installing ${adapter.needs} for this benchmark alone …`);
    const reason = await installPackage(folder, adapter.needs);
    if (reason !== undefined) unavailable.set(label, reason);
  }
  for (const [label, reason] of unavailable) tell(`${label} is left out: ${reason}`);
  return unavailable;
};

/** Splits `@scope/name@1.2.3`. */
const nameOf = (wanted: string): string => wanted.slice(0, wanted.lastIndexOf("@"));

const isInstalled = (folder: string, wanted: string): boolean =>
  existsSync(join(folder, "node_modules", nameOf(wanted), "package.json"));

/** Installs one package there, unless it is there; gives the reason where it cannot be. */
export const installPackage = async (
  folder: string,
  wanted: string,
): Promise<string | undefined> => {
  if (isInstalled(folder, wanted)) return undefined;
  await mkdir(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');
  // A package that must be compiled finds the headers beside the Node that runs this.
  const env = { ...process.env, npm_config_nodedir: dirname(dirname(process.execPath)) };
  const args = ["install", "--no-audit", "--no-fund", "--save-exact", wanted];
  try {
    await run("npm", args, { cwd: folder, env, maxBuffer: 2 ** 26 });
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const lines = message.split("\n").filter((line) => /err/i.test(line));
    return `it could not be installed (${(lines.at(0) ?? message).slice(0, 160)})`;
  }
};
