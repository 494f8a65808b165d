import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const ANSWER_MS = 15_000;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A file of that name may be a stub that only asks to install the browser: ask it who it is. */
const answersAsBrowser = (path: string): boolean => {
  const run = spawnSync(path, ["--version"], { encoding: "utf8", timeout: ANSWER_MS });
  return run.status === 0 && /chrom/i.test(run.stdout);
};

const candidates = (env: NodeJS.ProcessEnv): string[] => {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const chosen = [env["ONRECORD_CHROMIUM"], env["CHROME_PATH"]].filter(
    (path) => path !== undefined,
  );
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...chosen, ...installed, ...MAC_APPS, chromium.executablePath()];
};

/**
 * The path of a Chrome or Chromium on this machine that starts. One that the environment names
 * comes first (ONRECORD_CHROMIUM, then CHROME_PATH), then the PATH, then Playwright's own.
 */
export const findBrowser = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  candidates(env).find((path) => isExecutable(path) && answersAsBrowser(path));
