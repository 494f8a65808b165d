import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { spawnSync } from "node:child_process";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const ANSWER_MS = 15_000;

/**
 * The path of a Chrome or Chromium on this machine that starts: one that the environment names
 * (ONRECORD_CHROMIUM, then CHROME_PATH), then one on the PATH, then `others`.
 */
export function findBrowser(
  env: { readonly [name: string]: string | undefined },
  others: readonly string[] = [],
): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const named = [env["ONRECORD_CHROMIUM"], env["CHROME_PATH"]].filter((path) => path !== undefined);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...installed, ...MAC_APPS, ...others].find(
    (path) => isExecutable(path) && answersAsBrowser(path),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file of that name may be a stub that only asks to install the browser: ask it who it is. */
function answersAsBrowser(path: string): boolean {
  const run = spawnSync(path, ["--version"], { encoding: "utf8", timeout: ANSWER_MS });
  return run.status === 0 && /chrom/i.test(run.stdout);
}
