/** Real processes, which share a port and a writer as those of the app do. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { Agent, request } from "node:http";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { z } from "zod";

const Told = z.object({ pid: z.int(), length: z.int(), waits: z.int().optional() });
type Answer = z.infer<typeof Told> & { readonly status: number; readonly part: unknown };
type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly agent?: Agent | false;
};

const SITE = new URL("testing/small-site.ts", import.meta.url);

const start = (port: number): ChildProcess =>
  spawn(process.execPath, [SITE.pathname, String(port), "3"], {
    stdio: ["ignore", "ignore", "ignore"],
  });

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Asks over a connection of its own; undefined where there is no such answer. */
async function ask(
  port: number,
  { method = "GET", path = "/", body = "", agent = false }: Asked = {},
): Promise<Answer | undefined> {
  const sent = request({ host: "127.0.0.1", port, agent, method, path });
  const received = once(sent, "response");
  sent.end(body);
  try {
    const [answer]: readonly IncomingMessage[] = await received;
    if (answer === undefined) return undefined;
    const told = Told.safeParse(JSON.parse(await text(answer)));
    const { statusCode: status = 0, headers } = answer;
    return told.success ? { ...told.data, status, part: headers["x-part"] } : undefined;
  } catch {
    return undefined;
  }
}

const askOften = async (port: number, asked?: Asked): Promise<readonly Answer[]> =>
  (await Promise.all(Array.from({ length: 24 }, () => ask(port, asked)))).filter(
    (answer) => answer !== undefined,
  );

const pidsOf = (answers: readonly Answer[]): ReadonlySet<number> =>
  new Set(answers.map(({ pid }) => pid));

/** Asks again and again until it is as wanted: processes take their time to start. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

/** All three, when they answer. */
async function waitForAll(port: number): Promise<ReadonlySet<number>> {
  let pids: ReadonlySet<number> = new Set();
  await until(async () => {
    pids = pidsOf(await askOften(port));
    return pids.size === 3;
  });
  return pids;
}

let port = 0;
let starter: ChildProcess;

beforeAll(async () => {
  port = await findFreePort();
  starter = start(port);
  await waitForAll(port);
});
afterAll(() => starter.kill("SIGTERM"));

test("all processes answer who reads, and one who writes", async () => {
  const written = await askOften(port, { method: "POST", body: "a decision" });
  expect(written).toHaveLength(24);
  expect(pidsOf(written).size).toBe(1);
  for (const answer of written) expect(answer).toMatchObject({ part: "writer", length: 10 });
  const read = await askOften(port);
  expect(new Set(read.map(({ part }) => part))).toEqual(new Set(["writer", "reader"]));
});

test("a large body and a refusal pass through as they are", async () => {
  const body = "x".repeat(5_000_000);
  for (const answer of await askOften(port, { method: "POST", body }))
    expect(answer).toMatchObject({ status: 200, length: body.length });
  for (const answer of await askOften(port, { method: "DELETE" }))
    expect(answer).toMatchObject({ status: 405, part: "writer" });
});

test("who is refused before all is sent can ask again over the same connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const body = "x".repeat(1_200_000);
  for (let turn = 0; turn < 30; turn += 1) {
    const refused = await ask(port, { method: "POST", path: "/refuse", body, agent });
    expect(refused).toMatchObject({ status: 413, part: "writer" });
    const taken = await ask(port, { method: "POST", body: "a decision", agent });
    expect(taken).toMatchObject({ status: 200, length: 10 });
  }
});

test("somebody who goes away while sending ends nothing", async () => {
  const before = pidsOf(await askOften(port));
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      const sent = request({ host: "127.0.0.1", port, agent: false, method: "POST" });
      sent.on("error", () => undefined);
      sent.setHeader("content-length", "1000");
      sent.write("half");
      await sleep(20);
      sent.destroy();
    }),
  );
  expect(pidsOf(await askOften(port))).toEqual(before);
});

test("how often one asks is counted once for all processes", async () => {
  const answers = await askOften(port, { path: "/take" });
  expect(pidsOf(answers).size).toBe(3);
  expect(answers.filter(({ waits }) => waits === 0)).toHaveLength(2);
});

test("a reader and a writer that are killed are replaced", async () => {
  for (const part of ["reader", "writer"]) {
    const gone = (await askOften(port)).find((answer) => answer.part === part)?.pid ?? 0;
    process.kill(gone, "SIGKILL");
    await until(async () => isGone(gone));
    const now = await waitForAll(port);
    expect(now.has(gone)).toBe(false);
    // Whoever reads passes on to the one that writes now.
    await until(async () => (await askOften(port, { method: "POST" })).length === 24);
    expect(pidsOf(await askOften(port, { method: "POST" })).size).toBe(1);
  }
});

test.each(["SIGTERM", "SIGKILL"] as const)(
  "%s to the one that started ends all",
  async (signal) => {
    const own = await findFreePort();
    const other = start(own);
    const pids = await waitForAll(own);
    other.kill(signal);
    const [code] = await once(other, "exit");
    expect(code).toBe(signal === "SIGTERM" ? 0 : null);
    await until(async () => [...pids].every(isGone));
  },
);

test("where the address cannot be had, all end and say so", async () => {
  const other = start(port);
  expect(await once(other, "exit")).toEqual([1, null]);
  expect((await askOften(port)).length).toBe(24);
});
