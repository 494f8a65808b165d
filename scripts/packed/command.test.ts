import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { afterAll, beforeAll, expect, test } from "vitest";

import { PROJECT_FOLDER } from "../run-command.ts";
import { createEmptyFolder, installWithNpm, mustRunIn, pack, runIn } from "./packed-packages.ts";
import { toPdfBomb } from "./pdf-bomb.ts";

const TEXT = readFileSync(
  join(PROJECT_FOLDER, "packages/data/dataset/texts/aec4ca49b0d251b8.txt"),
  "utf8",
);

const packed = createEmptyFolder();
let tarball = "";
let user = "";

beforeAll(async () => {
  tarball = await pack("apps/cli", packed);
  user = await installWithNpm([tarball]);
});

afterAll(() => {
  for (const folder of [packed, user]) rmSync(folder, { recursive: true, force: true });
});

test("the tarball has nothing to say to publint", async () => {
  const publint = join(PROJECT_FOLDER, "node_modules/.bin/publint");
  expect(await runIn(PROJECT_FOLDER, publint, ["--strict", tarball])).toMatchObject({ code: 0 });
});

test("the tarball holds the dataset, and no tests and no sources of ours", async () => {
  const list = await mustRunIn(PROJECT_FOLDER, "tar", ["-tzf", tarball]);
  expect(list).toContain("package/dist/main.js");
  expect(list).toContain("package/dist/dataset/datapackage.json");
  expect(list).not.toMatch(/\.test\.|package\/src\//);
});

test("the licences of what is bundled are in the tarball", async () => {
  const licences = "package/dist/third-party-licences.txt";
  const text = await mustRunIn(PROJECT_FOLDER, "tar", ["-xzOf", tarball, licences]);
  expect(text).toMatch(/^zod\n/m);
  expect(text).toMatch(/^@modelcontextprotocol\/server\n/m);
});

test("the command comes as one package that needs no other", () => {
  const installed = readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["onrecord"]);
});

test("npx onrecord validate finds no error in the dataset inside the package", async () => {
  const { code, stderr } = await runIn(user, "npx", ["onrecord", "validate"]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
});

test("onrecord import of the package reads PDFs in a thread that is ended in time", async () => {
  writeFileSync(join(user, "bomb.pdf"), toPdfBomb());
  const args = ["onrecord", "import", "bomb.pdf", "--archive", "bomb.sqlite", "-f", "json"];
  const { code, stdout, stderr } = await runIn(user, "npx", args);
  expect({ code, counts: JSON.parse(stdout).counts }).toMatchObject({ counts: { refused: 1 } });
  expect(stderr).toContain("of memory");
});

test("npx onrecord export gives the whole record, its text byte for byte", async () => {
  const stdout = await mustRunIn(user, "npx", ["onrecord", "export", "--format", "json"]);
  const { texts } = JSON.parse(stdout);
  expect(JSON.stringify(texts)).toContain(JSON.stringify(TEXT));
});

test("onrecord mcp of the package answers an assistant over its streams, and ends with them", async () => {
  const server = spawn(process.execPath, ["node_modules/onrecord/dist/main.js", "mcp"], {
    cwd: user,
  });
  const ask = (message: object) =>
    void server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const client = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  };
  const cite = { name: "cite", arguments: { id: "statement/lavrov-aid-will-continue" } };
  ask({ id: 1, method: "initialize", params: client });
  const answers: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    answers.push(line);
    if (answers.length === 1) {
      ask({ method: "notifications/initialized" });
      ask({ id: 2, method: "tools/call", params: cite });
    } else server.stdin.end();
  }
  expect(answers.map((line) => JSON.parse(line).result)).toEqual([
    expect.objectContaining({ serverInfo: expect.objectContaining({ name: "onrecord" }) }),
    expect.objectContaining({
      structuredContent: expect.objectContaining({
        text: expect.stringContaining("Sergei Lavrov: “will absolutely continue”"),
      }),
    }),
  ]);
});
