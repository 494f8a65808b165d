/**
 * `pnpm start`: builds the web app, serves it, and says where it is as soon as it answers.
 * PORT and HOSTNAME choose the address; without them it listens on this machine alone.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:net";

import { waitForExit } from "./run-command.ts";
import { parseServerAddress } from "./server-address.ts";
import type { ServerAddress } from "./server-address.ts";
import { absoluteSettings, buildWebApp, serveWebApp, waitUntilUp } from "./web-app.ts";

const isFree = ({ host, port }: ServerAddress): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });

const serve = async (address: ServerAddress): Promise<number> => {
  const server = serveWebApp(address);
  const ended = new AbortController();
  const exit = waitForExit(server).finally(() => ended.abort());
  if (await waitUntilUp(address, ended.signal)) {
    console.log(`\nOn Record is at ${address.url}\nPress Ctrl+C to stop.`);
  }
  return exit;
};

/** A name that was mistyped is not taken for a wish without a word. */
const tellOfMissing = (file: string | undefined): void => {
  if (file === undefined || existsSync(file)) return;
  console.log(
    `There is no file ${file} yet: the archive of the dataset will be kept there.\n` +
      "To serve articles of your own, bring them in first: pnpm onrecord import PATH… --archive FILE\n",
  );
};

const start = async (): Promise<number> => {
  const address = parseServerAddress(process.env);
  if (typeof address === "string") {
    console.error(address);
    return 2;
  }
  if (!(await isFree(address))) {
    console.error(
      `Cannot listen on ${address.host}, port ${address.port}: it is taken or not allowed.\n` +
        `Choose another port, for example: PORT=${address.port + 1} pnpm start`,
    );
    return 1;
  }
  tellOfMissing(absoluteSettings(process.env)["ONRECORD_ARCHIVE"]);
  const built = await buildWebApp();
  return built === 0 ? serve(address) : built;
};

process.exitCode = await start();
