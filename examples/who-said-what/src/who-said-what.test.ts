import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { expect, test } from "vitest";
import { speakersOf, whoSaidWhat } from "./who-said-what.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const program = fileURLToPath(new URL("index.ts", import.meta.url));
const run = promisify(execFile);

test("names everybody who speaks", () => {
  expect(speakersOf(dataset)).toEqual(["Abdoulaye Diop", "Sergei Lavrov", "Vladimir Putin"]);
});

test("gives a speaker's words in text order, each in the sentence that carries it", () => {
  const [first, second, third, ...rest] = whoSaidWhat(dataset, "sergei lavrov");
  expect(first).toContain("“Military and military-technical cooperation is taking place actively”");
  expect(first).toContain("confirmed the head of Russian diplomacy.");
  expect(second).toContain("“We see that Mali’s defensive capabilities are strengthening");
  expect(third).toContain("“will absolutely continue”");
  expect(third).toContain("/articles/aec4ca49b0d251b8#statement/lavrov-aid-will-continue");
  expect(rest).toEqual([]);
});

test("knows a speaker by another of the names in the record", () => {
  expect(whoSaidWhat(dataset, "Lavrov")).toEqual(whoSaidWhat(dataset, "Sergei Lavrov"));
});

test("as a program, prints the statements of the speaker who is asked for", async () => {
  const { stdout } = await run(process.execPath, [program, "Vladimir Putin"]);
  expect(stdout).toMatch(/^Vladimir Putin, statements: 1/u);
  expect(stdout).toContain("Russia would deliver tens of thousands of tons of free grain");
});

test("as a program, says who speaks when nobody has that name", async () => {
  const failure = await run(process.execPath, [program, "Nobody"]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 1, stdout: "" });
  expect(failure).toHaveProperty(
    "stderr",
    expect.stringContaining("Abdoulaye Diop, Sergei Lavrov"),
  );
});
