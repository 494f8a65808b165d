/** `pnpm bench:http`: what the web app answers a second, over a collection of made-up articles. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { openCollection } from "@onrecord/data";

import { findFreePort } from "../../scripts/free-port.ts";
import { waitForExit } from "../../scripts/run-command.ts";
import { parseServerAddress } from "../../scripts/server-address.ts";
import { buildWebApp, serveWebApp, waitUntilUp } from "../../scripts/web-app.ts";
import { createArticleGenerator } from "./corpus/article-generator.ts";
import { makeCollection } from "./corpus/make-collection.ts";
import { makeQueries } from "./corpus/query-generator.ts";
import { installPackage } from "./engines/install-peers.ts";
import { AUTOCANNON } from "./http/load.ts";
import type { HttpSetting, TargetFigures } from "./http/measure-http.ts";
import { measureHttp } from "./http/measure-http.ts";
import { toTargets } from "./http/targets.ts";
import { toCommandLine } from "./report/command-line.ts";
import { toHttpTable } from "./report/http-table.ts";
import { readMachine } from "./report/machine.ts";
import { withSection } from "./report/performance-record.ts";
import { writeReport } from "./report/write-report.ts";

const HELP = `pnpm bench:http                100,000 articles, ten seconds each at 1, 16 and 64 connections
  --articles N                 so many articles
  --seconds N                  so long
  --archive FILE               serve the collection in this file
  --write                      put the table into docs/performance.md
  --folder FOLDER              where the corpus and the collection are kept meanwhile`;

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    seconds: { type: "string", default: "10" },
    archive: { type: "string" },
    write: { type: "boolean", default: false },
    folder: { type: "string", default: join(tmpdir(), "on-record-bench") },
    help: { type: "boolean", default: false },
  },
});
const { folder } = values;
const peersFolder = join(folder, "peers");
const tell = (line: string): void => console.error(line);
const generator = createArticleGenerator();

const settingOf = (origin: string, server: number | undefined): HttpSetting => ({
  origin,
  server: server ?? 0,
  seconds: Number(values.seconds),
  peersFolder,
  tell,
});

const measureHello = async (): Promise<readonly TargetFigures[]> => {
  const port = await findFreePort();
  const server = fork(new URL("hello-server.ts", import.meta.url), [String(port)]);
  await once(server, "message");
  try {
    const target = { name: "Node, answering “hello”", paths: ["/"] };
    return await measureHttp(settingOf(`http://127.0.0.1:${port}`, server.pid), [target]);
  } finally {
    server.kill();
  }
};

const measureApp = async (file: string): Promise<readonly TargetFigures[]> => {
  const address = parseServerAddress({ PORT: String(await findFreePort()) });
  if (typeof address === "string") throw new Error(address);
  if ((await buildWebApp()) !== 0) throw new Error("The web app could not be built");
  process.env["ONRECORD_ARCHIVE"] = file;
  const server = serveWebApp(address);
  const ended = new AbortController();
  const exit = waitForExit(server).finally(() => ended.abort());
  try {
    if (!(await waitUntilUp(address, ended.signal))) throw new Error("The web app did not start");
    const targets = toTargets(makeQueries(generator.material), generator.material);
    return await measureHttp(settingOf(address.probeUrl, server.pid), targets);
  } finally {
    server.kill("SIGTERM");
    await exit;
  }
};

const run = async (): Promise<void> => {
  const failed = await installPackage(peersFolder, AUTOCANNON);
  if (failed !== undefined) throw new Error(`${AUTOCANNON} is needed, and ${failed}`);
  const { archive } = values;
  const file = archive ?? join(folder, `served-${process.pid}`, "collection.sqlite");
  if (archive === undefined) {
    tell(`Importing ${values.articles} articles …`);
    await makeCollection(generator, { file, articles: Number(values.articles), folder });
  }
  try {
    const measured = [...(await measureApp(file)), ...(await measureHello())];
    const body = toHttpTable(measured);
    console.log(body);
    if (!values.write) return;
    const command = toCommandLine("bench:http", process.argv.slice(2));
    const title = `The web app over HTTP, ${countArticles(file).toLocaleString("en")} articles`;
    const section = { title, body, figures: measured, command, machine: readMachine() };
    await writeReport((record) => withSection(record, section));
  } finally {
    if (archive === undefined) await rm(join(file, ".."), { recursive: true, force: true });
  }
};

const countArticles = (file: string): number => {
  const collection = openCollection({ file, create: false });
  try {
    return collection.store.counts().article;
  } finally {
    collection.close();
  }
};

if (values.help) console.log(HELP);
else await run();
