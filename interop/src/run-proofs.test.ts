import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countLines } from "./material/count-lines.ts";
import { madeUpDataset } from "./material/made-up-dataset.ts";
import type { Material } from "./material/material.ts";
import { jsonlByAjv } from "./proofs/jsonl.ts";
import type { Proof } from "./proof.ts";
import { runProofs } from "./run-proofs.ts";
import { onrecord } from "./tools/command-line.ts";
import { createPythonTools, ToolMissing } from "./tools/python-tools.ts";

let folder = "";
let material: Material;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "on-record-interop-test-"));
  const lines = join(folder, "lines");
  await onrecord(["export", "--format", "jsonl", "--out", `${lines}/`]);
  material = { name: "bundled", args: [], counts: await countLines(lines) };
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = async (read: Proof["read"]) => {
  const [result] = await runProofs({
    proofs: [{ ...jsonlByAjv, read }],
    materials: [material],
    python: createPythonTools(join(folder, "python")),
    folder: join(folder, "exports"),
    onResult: () => undefined,
  });
  return result;
};

test("a tool that counts what was exported has nothing wrong", async () => {
  expect(await run(jsonlByAjv.read)).toMatchObject({ faults: [], missing: null });
});

test("a count that differs is a fault, and so is a loss that the page does not name", async () => {
  const result = await run(async () => ({
    version: "1",
    complaints: [],
    counts: [
      { what: "mentions", out: 88, read: 87 },
      { what: "events", out: 21, read: 0, loss: "words that no page has" },
    ],
  }));
  expect(result?.faults).toEqual([
    "mentions: 88 exported, 87 read",
    "the page of jsonl does not name the loss “words that no page has”",
  ]);
});

test("a tool that cannot be had is told apart from one that cannot read", async () => {
  const missing = await run(() => Promise.reject(new ToolMissing("no python3")));
  const broken = await run(() => Promise.reject(new Error("not well-formed")));
  expect(missing).toMatchObject({ missing: "no python3", faults: [] });
  expect(broken).toMatchObject({ missing: null, faults: ["not well-formed"] });
});

test("the record that is made up has every kind, every status and every polarity", () => {
  const { texts: _, manifest: __, ...tables } = madeUpDataset(20);
  for (const [name, records] of Object.entries(tables))
    expect([name, records.length > 0]).toEqual([name, true]);
  const events = tables.events.flatMap(({ status, polarity }) => [status, polarity]);
  expect(new Set(events)).toEqual(
    new Set(["accepted", "proposed", "rejected", "affirmed", "negated"]),
  );
});
