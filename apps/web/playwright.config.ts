import { defineConfig, devices } from "@playwright/test";

const port = process.env["PORT"] ?? "3417";
const baseURL = `http://127.0.0.1:${port}`;
/** Where the tests of a collection find one; its port follows the other where none is chosen. */
const collectionPort = process.env["ONRECORD_COLLECTION_PORT"] ?? String(Number(port) + 1);
process.env["ONRECORD_COLLECTION_URL"] = `http://127.0.0.1:${collectionPort}`;
const report = process.env["ONRECORD_BROWSER_REPORT"];

/** Offline and quiet: the browser asks nobody for updates, and works as root in a container. */
const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SERVER = {
  reuseExistingServer: false,
  stdout: "ignore",
  // Several, as on most machines: what one writes is looked at through the others.
  env: { NEXT_TELEMETRY_DISABLED: "1", ONRECORD_PROCESSES: "2" },
} as const;

export default defineConfig({
  testDir: "e2e",
  forbidOnly: process.env["CI"] !== undefined,
  fullyParallel: true,
  workers: 2,
  // What a page is waited for on a machine that has other work: a failure is told later, not more often.
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ...(report === undefined ? [] : [["json", { outputFile: report }] as const]),
  ],
  use: {
    baseURL,
    launchOptions: {
      args: BROWSER_ARGS,
      ...(process.env["ONRECORD_CHROMIUM"] === undefined
        ? {}
        : { executablePath: process.env["ONRECORD_CHROMIUM"] }),
    },
    trace: "retain-on-failure",
  },
  projects: [{ name: "desktop", use: { ...devices["Desktop Chrome"] } }],
  // Called through Node and not through a package script, so that ending them leaves no child.
  webServer: [
    {
      command: `node serve.ts --port ${port}`,
      url: baseURL,
      ...SERVER,
    },
    {
      command: `node e2e/serve-collection.ts ${collectionPort}`,
      url: `http://127.0.0.1:${collectionPort}`,
      ...SERVER,
    },
  ],
});
