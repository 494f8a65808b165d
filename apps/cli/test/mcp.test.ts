/** Tested with the official client, over real pipes and real HTTP. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { openCollection } from "@onrecord/data";
import { draftOf } from "@onrecord/testing";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { emptyFolder, exitOf, start } from "./onrecord.ts";

const MAIN = join(import.meta.dirname, "../src/main.ts");
const ARTICLE = "article/aec4ca49b0d251b8";

/** A client of `onrecord mcp` over stdin and stdout; closing it ends the server. */
async function connect(args: readonly string[] = [], cwd?: string): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, "mcp", ...args],
    stderr: "pipe",
    ...(cwd === undefined ? {} : { cwd }),
  });
  await client.connect(transport);
  return client;
}

/** A client for one test. */
async function connectOnce(...where: Parameters<typeof connect>): Promise<Client> {
  const client = await connect(...where);
  onTestFinished(() => client.close());
  return client;
}

/** Serves over HTTP; gives the process and the address. */
async function serve() {
  const child = spawn(process.execPath, [MAIN, "mcp", "--http", "0"]);
  for await (const line of createInterface(child.stderr)) {
    const address = /http:\/\/\S+\/mcp/.exec(line)?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error("it was never served");
}

const http = await serve();
afterAll(() => void http.child.kill("SIGKILL"));

async function connectOverHttp(): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StreamableHTTPClientTransport(new URL(http.address)));
  return client;
}

type Asked = { readonly [name: string]: unknown };

/** What a tool answers; the client checks it against the tool's schema. */
async function call(client: Client, name: string, args: Asked = {}) {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
  expect(isError ?? false, JSON.stringify(content)).toBe(false);
  const [text] = content;
  const parsed = JSON.parse(text?.type === "text" ? text.text : "null");
  expect(parsed).toEqual(structuredContent);
  return parsed;
}

/** What a tool says where it cannot answer. */
async function refusal(client: Client, name: string, args: Asked): Promise<string> {
  const { isError, content } = await client.callTool({ name, arguments: args });
  expect(isError).toBe(true);
  const [text] = content;
  return text?.type === "text" ? text.text : "";
}

describe.each([
  ["stdin and stdout", () => connect()],
  ["HTTP", connectOverHttp],
])("over %s", (_, reach) => {
  let client: Client;
  beforeAll(async () => {
    client = await reach();
  });
  afterAll(() => client.close());

  test("every tool only reads, says what it is for, and answers what its schema says", async () => {
    expect(client.getServerVersion()?.name).toBe("onrecord");
    expect(client.getInstructions()).toContain("Quote exactly");
    const { tools } = await client.listTools();
    const EXAMPLES: { readonly [name: string]: Asked } = {
      search: { q: "cooperation speaker:lavrov" },
      read_article: { id: ARTICLE },
      get_entity: { id: "person/abdoulaye-diop" },
      list_statements: { speaker: "person/sergei-lavrov", limit: 3 },
      list_events: { place: "place/kidal" },
      list_articles: {},
      list_entities: { kind: "person" },
      cite: { id: "statement/lavrov-aid-will-continue" },
      describe_record: {},
    };
    expect(tools.map(({ name }) => name)).toEqual(Object.keys(EXAMPLES));
    for (const { name, annotations, description, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(description).toMatch(/\.$/);
      expect(outputSchema?.["type"]).toBe("object");
      await call(client, name, EXAMPLES[name]);
    }
  });

  test("who said what comes with the sentence and the permalink", async () => {
    const { items } = await call(client, "list_statements", { speaker: "person/sergei-lavrov" });
    const { text } = await call(client, "read_article", { id: ARTICLE });
    expect(items.length).toBeGreaterThan(2);
    for (const { speaker, evidence, words } of items) {
      expect(speaker.name).toBe("Sergei Lavrov");
      expect(evidence.length).toBeGreaterThan(0);
      for (const { sentence, permalink, start: from, end } of evidence) {
        expect(text.slice(from, end)).toBe(sentence);
        expect(permalink).toMatch(/^http:\/\/localhost:3000\/articles\/aec4ca49b0d251b8#\d+-\d+$/);
      }
      for (const word of words) expect(text).toContain(word);
    }
  });

  test("articles are resources", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([`onrecord://${ARTICLE}`]);
    const { contents } = await client.readResource({ uri: `onrecord://${ARTICLE}` });
    const [content] = contents;
    expect(content !== undefined && "text" in content && content.text).toContain("Abdoulaye Diop");
    await expect(
      client.readResource({ uri: "onrecord://article/0000000000000000" }),
    ).rejects.toThrow(/not found/i);
  });

  test("what cannot be asked is refused with what to do", async () => {
    const REFUSED: readonly [string, Asked, RegExp][] = [
      ["read_article", { id: "article/0000000000000000" }, /A search gives the ids/],
      ["read_article", { id: "aec4" }, /"article\/" and 16 hex digits/],
      ["get_entity", { id: "person/nobody" }, /A search gives the ids/],
      ["list_statements", { speaker: "Лавров" }, /must be an id such as/],
      ["list_statements", { limit: 100_000 }, /whole number from 1 to 100/],
      ["list_statements", { cursor: "none" }, /without a cursor you get the first page/],
      ["list_events", { type: "WAR" }, /CONSULT/],
      ["search", {}, /must be the words to look for/],
      ["cite", { id: "mention/x" }, /must be an id such as/],
    ];
    for (const [name, args, words] of REFUSED) {
      expect(await refusal(client, name, args)).toMatch(words);
    }
  });
});

test("every tool is documented", async () => {
  const docs = await readFile(join(import.meta.dirname, "../../../docs/mcp.md"), "utf8");
  const { tools } = await (await connectOnce()).listTools();
  for (const { name } of tools) expect(docs).toContain(`| \`${name}\` `);
});

test("a list is read page by page to its end, each page bounded", async () => {
  const client = await connectOnce();
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(client, "list_statements", { limit: 3, cursor });
    expect(page.items.length).toBeLessThanOrEqual(3);
    seen.push(...page.items.map(({ id }: { id: string }) => id));
    cursor = page.next ?? undefined;
    expect(cursor !== undefined || seen.length === page.total).toBe(true);
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(seen.length);
});

test("a collection is served, a long article in parts that join to its text", async () => {
  const cwd = await emptyFolder();
  const text = Array.from({ length: 900 }, (_, day) => `On day ${day} Kidal was quiet 👋.`).join(
    "\n\n",
  );
  const collection = openCollection({ file: join(cwd, "news.sqlite"), create: true });
  collection.importer.addAll([draftOf(text, { title: "Quiet" })]);
  collection.close();
  const client = await connectOnce(
    ["--archive", "news.sqlite", "--url", "https://record.example.org/"],
    cwd,
  );
  const { items } = await call(client, "search", { q: "kidal" });
  expect(items[0].permalink).toMatch(/^https:\/\/record\.example\.org\/articles\//);
  const parts: string[] = [];
  for (let from: number | null = 0; from !== null;) {
    const part = await call(client, "read_article", { id: items[0].id, from });
    expect(part.text.length).toBeLessThanOrEqual(12_000);
    parts.push(part.text);
    from = part.next;
  }
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join("")).toBe(text);
});

test("the server ends when its client goes, and with a stop", async () => {
  const child = start(["mcp"]);
  child.stdin.end();
  expect(await exitOf(child)).toBe(0);
  const { child: other } = await serve();
  other.kill("SIGINT");
  expect(await exitOf(other)).toBe(130);
});

test("the server ends where stdin is a file, or nothing at all", async () => {
  const nothing = await open("/dev/null");
  const child = spawn(process.execPath, [MAIN, "mcp"], { stdio: [nothing.fd, "ignore", "ignore"] });
  expect(await once(child, "exit")).toEqual([0, null]);
  await nothing.close();
});

/** The status of an initialize that carries these headers. */
const statusOf = (address: string, headers: { readonly [name: string]: string }) =>
  new Promise<number | undefined>((resolve, reject) => {
    const json = {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    };
    const options = { method: "POST", headers: { ...json, ...headers } };
    const asked = request(address, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject);
    asked.end(JSON.stringify(INITIALIZE));
  });

const INITIALIZE = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "test", version: "1.0.0" },
  },
};

test("a page in a browser cannot reach it, by another origin or another name of this machine", async () => {
  const { address } = http;
  expect(await statusOf(address, {})).toBe(200);
  expect(await statusOf(address, { origin: "http://localhost:3000" })).toBe(200);
  expect(await statusOf(address, { origin: "https://elsewhere.example" })).toBe(403);
  expect(await statusOf(address, { origin: "null" })).toBe(403);
  expect(await statusOf(address, { host: "elsewhere.example" })).toBe(403);
  expect(await statusOf(address.replace("/mcp", "/other"), {})).toBe(404);
});

test("a port that is taken is said to be", async () => {
  const child = start(["mcp", "--http", new URL(http.address).port]);
  expect(await exitOf(child)).toBe(2);
});
