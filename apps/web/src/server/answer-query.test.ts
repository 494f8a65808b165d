/** The short way answers what tRPC's own does, or leaves it to that. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findQueryAnswer } from "./answer-query.ts";
import { handleCall } from "./handle-call.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-calls-"));
const DATASET = join(import.meta.dirname, "../../../../packages/data/dataset");

beforeAll(() => {
  vi.stubEnv("ONRECORD_ARCHIVE", join(folder, "archive.sqlite"));
  vi.stubEnv("ONRECORD_DATASET", DATASET);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const HEADERS = { host: "record.example" };
const toUrl = (name: string, input?: unknown): string =>
  `/api/trpc/${name}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`;

const askOrdinarily = (url: string): Promise<Response> =>
  handleCall(new Request(`http://record.example${url}`, { headers: HEADERS }));

test.each([
  ["search.run", { text: "Lavrov", limit: 20 }],
  ["search.run", { text: "“Abdoulaye Diop” é + & % #" }],
  ["search.run", { text: "" }],
  ["search.totals", { texts: ["Putin", "nobody"] }],
  ["search.examples", undefined],
  ["health.findings", undefined],
])("%s with %j is answered as tRPC answers it", async (name, input) => {
  const url = toUrl(name, input);
  const ordinary = await askOrdinarily(url);
  expect(ordinary.status).toBe(200);
  expect(await findQueryAnswer(url, HEADERS)).toBe(await ordinary.text());
});

test.each([
  toUrl("search.run", { text: 7 }),
  toUrl("search.run", { text: "Lavrov", limit: 1000 }),
  toUrl("search.run"),
  "/api/trpc/search.run?input=%7B",
  "/api/trpc/search.run?input=%E0%A4%A",
  toUrl("search.nothing", { text: "Lavrov" }),
  toUrl("nothing"),
  toUrl("review.decide", {}),
  "/api/trpc/__proto__.constructor",
  "/api/trpc/search",
  "/api/trpc/",
])("%s is left to tRPC, which refuses it", async (url) => {
  expect(await findQueryAnswer(url, HEADERS)).toBeUndefined();
  expect((await askOrdinarily(url)).status).toBeGreaterThanOrEqual(400);
});

test("calls that ask for several at once, or for another form, are left to tRPC", async () => {
  const url = toUrl("search.run", { text: "Lavrov" });
  expect(await findQueryAnswer(`${url}&batch=1`, HEADERS)).toBeUndefined();
  const headers = { ...HEADERS, "trpc-accept": "application/jsonl" };
  expect(await findQueryAnswer(url, headers)).toBeUndefined();
});
