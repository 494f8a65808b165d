import { chromium } from "@playwright/test";

import { findBrowser as findInstalled } from "../../apps/cli/src/files/find-browser.ts";

/**
 * The path of a Chrome or Chromium on this machine that starts: as the command line finds one that
 * prints its PDFs, then Playwright's own.
 */
export const findBrowser = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  findInstalled(env, [chromium.executablePath()]);
