/**
 * Runs the web app's Playwright tests against a server of their own on a free port.
 * ONRECORD_CHROMIUM names the browser; without it one is found or installed.
 */
import { findFreePort } from "../free-port.ts";
import { PROJECT_FOLDER, runCommand } from "../run-command.ts";
import { findOrInstallBrowser } from "./install-browser.ts";

const browser = await findOrInstallBrowser();
if (browser === undefined) {
  console.error("No Chrome or Chromium is here and none could be installed.");
  process.exitCode = 1;
} else {
  const env = {
    ...process.env,
    ONRECORD_CHROMIUM: browser,
    PORT: String(await findFreePort()),
    ONRECORD_COLLECTION_PORT: String(await findFreePort()),
  };
  const cli = `${PROJECT_FOLDER}/node_modules/@playwright/test/cli.js`;
  process.exitCode = await runCommand(process.execPath, [cli, "test", ...process.argv.slice(2)], {
    cwd: `${PROJECT_FOLDER}/apps/web`,
    env,
  });
}
