/** The built app, served for as long as something is done with it in a browser. */
import { findOrInstallBrowser } from "./browser/install-browser.ts";
import { findFreePort } from "./free-port.ts";
import { waitForExit } from "./run-command.ts";
import { parseServerAddress } from "./server-address.ts";
import { buildWebApp, serveWebApp, waitUntilUp } from "./web-app.ts";

/**
 * Builds the app, serves it on a free port, and lets `use` work with its address and the path of a
 * browser. Gives the exit code: 0 where `use` says that all was well.
 */
export const withServedApp = async (
  use: (origin: string, browser: string) => Promise<boolean>,
): Promise<number> => {
  const browser = await findOrInstallBrowser();
  const address = parseServerAddress({ PORT: String(await findFreePort()) });
  if (browser === undefined || typeof address === "string") {
    console.error("No Chrome or Chromium is here and none could be installed.");
    return 1;
  }
  const built = await buildWebApp();
  if (built !== 0) return built;
  const server = serveWebApp(address);
  const ended = new AbortController();
  const exit = waitForExit(server).finally(() => ended.abort());
  try {
    if (!(await waitUntilUp(address, ended.signal))) return 1;
    return (await use(address.probeUrl, browser)) ? 0 : 1;
  } finally {
    server.kill("SIGTERM");
    await exit;
  }
};
