/** The built web app, served for as long as something is asked of it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ToolMissing } from "./python-tools.ts";

const WEB = join(import.meta.dirname, "../../../apps/web");
const PATIENCE_MS = 60_000;
const RETRY_MS = 100;

/** What the app serves: a collection, or the bundled dataset where there is none. */
export type Served = { readonly collection: string | undefined; readonly folder: string };

/**
 * Serves a record on a free port of this machine while `use` works with its address.
 * @throws ToolMissing when the app is not built.
 */
export async function withServedApp<T>(
  { collection, folder }: Served,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  if (!existsSync(join(WEB, ".next/BUILD_ID")))
    throw new ToolMissing("the web app is not built (pnpm build)");
  const port = await findFreePort();
  const next = join(WEB, "node_modules/next/dist/bin/next");
  const archive = collection === undefined ? join(folder, "served.sqlite") : resolve(collection);
  const args = [next, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  const env = { ...process.env, ONRECORD_ARCHIVE: archive, NEXT_TELEMETRY_DISABLED: "1" };
  const server = spawn(process.execPath, args, { cwd: WEB, env, stdio: "ignore" });
  const ended = once(server, "close");
  try {
    const origin = `http://127.0.0.1:${port}`;
    await waitUntilUp(origin);
    return await use(origin);
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

async function waitUntilUp(origin: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const isUp = await fetch(`${origin}/api/v1/record`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(RETRY_MS);
  }
  throw new Error("the web app did not answer");
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
