import { existsSync } from "node:fs";

import { PROJECT_FOLDER, runCommand } from "../run-command.ts";
import { findBrowser } from "./find-browser.ts";

const PLAYWRIGHT = `${PROJECT_FOLDER}/node_modules/@playwright/test/cli.js`;
const APT_GET = "/usr/bin/apt-get";

const isRootOnDebian = (): boolean =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync(APT_GET);

const installThroughPlaywright = async (): Promise<void> => {
  console.log("No Chrome or Chromium found. Getting one through Playwright …");
  await runCommand(process.execPath, [PLAYWRIGHT, "install", "chromium"]);
};

const installThroughApt = async (): Promise<void> => {
  console.log("Playwright brought none that runs. Getting Chromium through apt-get …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const updated = await runCommand(APT_GET, ["update"], { env });
  if (updated !== 0) return;
  await runCommand(APT_GET, ["install", "-y", "--no-install-recommends", "chromium"], { env });
};

/** A browser that starts: one that is here, or one that could be installed; else undefined. */
export const findOrInstallBrowser = async (): Promise<string | undefined> => {
  const here = findBrowser();
  if (here !== undefined) return here;
  await installThroughPlaywright();
  const fetched = findBrowser();
  if (fetched !== undefined || !isRootOnDebian()) return fetched;
  await installThroughApt();
  return findBrowser();
};
