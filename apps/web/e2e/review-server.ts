/**
 * A collection that is reviewed: imported, proposed for and given tokens by the command line, as
 * anybody would, and served by the app's own server. Each test has a copy of its own.
 */
import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { readReviewArticles } from "./review-articles.ts";
import type { ReviewArticle } from "./review-articles.ts";

const run = promisify(execFile);
const CLI = join(import.meta.dirname, "../../cli/src/main.ts");
const WEB = join(import.meta.dirname, "..");

/** Runs `onrecord` as a process of its own, and gives what it printed. */
export async function onrecord(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [CLI, ...args], { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

export type Prepared = {
  readonly folder: string;
  readonly file: string;
  /** Of Abdoulaye Diop and of Sergei Lavrov, to review. */
  readonly tokens: readonly [string, string];
};

/** A collection with proposals and two tokens, in a folder of its own. */
export async function prepareCollection(
  articles: readonly ReviewArticle[] = readReviewArticles(),
): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-review-"));
  const source = join(folder, "articles.jsonl");
  const file = join(folder, "collection.sqlite");
  writeFileSync(source, articles.map((article) => JSON.stringify(article)).join("\n"));
  await onrecord("import", source, "--archive", file);
  await onrecord("propose", "--archive", file);
  const [first, second] = [
    await createToken(file, "Abdoulaye Diop"),
    await createToken(file, "Sergei Lavrov"),
  ];
  return { folder, file, tokens: [first, second] };
}

async function createToken(file: string, name: string): Promise<string> {
  const printed = await onrecord("token", "create", "--name", name, "--archive", file, "--json");
  const { token } = JSON.parse(printed);
  return String(token);
}

export type ReviewServer = {
  readonly url: string;
  readonly file: string;
  readonly stop: () => Promise<void>;
};

/** Serves a copy of a collection until it is stopped. */
export async function serveCopy({
  folder,
  file,
}: Pick<Prepared, "folder" | "file">): Promise<ReviewServer> {
  const own = mkdtempSync(join(folder, "served-"));
  const copy = join(own, "collection.sqlite");
  copyFileSync(file, copy);
  const port = await findFreePort();
  const server = spawn(process.execPath, ["serve.ts", "--port", String(port)], {
    cwd: WEB,
    env: {
      ...process.env,
      ONRECORD_ARCHIVE: copy,
      NEXT_TELEMETRY_DISABLED: "1",
      // What one process writes is looked at through the others.
      ONRECORD_PROCESSES: "2",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntilUp(url, server);
  return {
    url,
    file: copy,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}

async function waitUntilUp(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const isUp = await fetch(`${url}/icon.svg`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(100);
  }
  throw new Error(`the server ended with ${server.exitCode}`);
}

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === "object" && address !== null ? address.port : 0),
      );
    });
  });
