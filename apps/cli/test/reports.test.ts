import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FINDING_CODES } from "@onrecord/domain";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { runHere } from "./memory-io.ts";
import { folderWithDataset } from "./onrecord.ts";
import { SARIF_OUTLINE } from "./sarif-outline.ts";

/** A folder whose dataset names a speaker that is no record, and a date that is none. */
async function folderWithTwoErrors(name = "data"): Promise<string> {
  const folder = await folderWithDataset();
  const table = join(folder, "data", "statements.jsonl");
  const lines = (await readFile(table, "utf8")).split("\n");
  const [first = "", second = ""] = lines;
  const changed = [
    first.replace('"start":82', '"start":83'),
    second.replace(/"edtf":"[^"]*"/, '"edtf":"100 % unknown, they say"'),
  ];
  await writeFile(table, lines.toSpliced(0, 2, ...changed).join("\n"));
  if (name !== "data") await rename(join(folder, "data"), join(folder, name));
  return folder;
}

type Sarif = {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
      readonly suppressions?: readonly { readonly justification: string }[];
    }[];
  }[];
};

const validateSarif = new Ajv({ allErrors: true }).compile<Sarif>(SARIF_OUTLINE);

function parseSarif(text: string): Sarif["runs"][number] {
  const log: unknown = JSON.parse(text);
  if (!validateSarif(log)) throw new Error(JSON.stringify(validateSarif.errors, undefined, 2));
  const [only] = log.runs;
  if (only === undefined) throw new Error("no run");
  return only;
}

test("the SARIF log has the outline of the standard, a rule for each code, and each result's rule", async () => {
  const cwd = await folderWithTwoErrors();
  const { stdout, code } = await runHere(["validate", "data", "--format", "sarif"], { cwd });
  const { tool, results } = parseSarif(stdout);
  expect(code).toBe(1);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(FINDING_CODES);
  for (const { ruleId, ruleIndex } of results)
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test("a SARIF result leads to the file, the line and the column of the value", async () => {
  const cwd = await folderWithTwoErrors();
  const { results } = parseSarif(
    (await runHere(["validate", "data", "-f", "sarif"], { cwd })).stdout,
  );
  const mismatch = results.find(({ ruleId }) => ruleId === "anchor-mismatch");
  const { artifactLocation, region } = mismatch?.locations[0]?.physicalLocation ?? {};
  expect(artifactLocation?.uri).toBe("data/statements.jsonl");
  expect(region?.startLine).toBe(1);
  const line = (await readFile(join(cwd, "data/statements.jsonl"), "utf8")).split("\n")[0] ?? "";
  expect(line.slice((region?.startColumn ?? 1) - 1)).toMatch(/^"considerable progress"/);
});

test("a name with blanks and a percent sign is a URI in SARIF, and escaped for GitHub", async () => {
  const cwd = await folderWithTwoErrors("50 % Mali, draft");
  const sarif = parseSarif(
    (await runHere(["validate", "50 % Mali, draft", "-f", "sarif"], { cwd })).stdout,
  );
  expect(sarif.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
    "50%20%25%20Mali%2C%20draft/statements.jsonl",
  );
  const { stdout } = await runHere(["validate", "50 % Mali, draft", "-f", "github"], { cwd });
  expect(stdout).toContain("::error file=50 %25 Mali%2C draft/statements.jsonl,line=2,col=");
});

test("what is acknowledged is suppressed in SARIF, with the reason", async () => {
  const { results } = parseSarif((await runHere(["validate", "--format", "sarif"])).stdout);
  expect(results.length).toBeGreaterThan(0);
  for (const { suppressions } of results) expect(suppressions?.[0]?.justification).toMatch(/\w/);
});

test("a finding is one workflow command on GitHub, on one line, with its percent signs escaped", async () => {
  const cwd = await folderWithTwoErrors();
  const { stdout } = await runHere(["validate", "data", "--format", "github"], { cwd });
  const lines = stdout.trimEnd().split("\n");
  for (const line of lines)
    expect(line).toMatch(
      /^::(?:error|warning|notice) file=[^:]+,line=\d+,col=\d+,title=[a-z0-9-]+::.+/,
    );
  expect(lines.find((line) => line.includes("title=date-not-edtf"))).toContain(
    "“100 %25 unknown, they say”",
  );
});

test("GitHub is not bothered with what is acknowledged", async () => {
  expect(await runHere(["validate", "--format", "github"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

test("the JSON report has the values of the check, their words and the verdict", async () => {
  const cwd = await folderWithTwoErrors();
  const { stdout, code } = await runHere(["validate", "data", "--json"], { cwd });
  const report: unknown = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report).toMatchObject({
    subject: "data",
    failed: true,
    counts: { errors: 2, acknowledged: expect.any(Number) },
    findings: expect.arrayContaining([
      expect.objectContaining({
        code: "date-not-edtf",
        severity: "error",
        file: "data/statements.jsonl",
        line: 2,
        path: { file: "statements.jsonl", line: 2, pointer: "/time/edtf" },
        message: expect.stringContaining("100 % unknown"),
      }),
    ]),
  });
});

test("--code looks for some findings only, --ignore passes over some, and the verdict follows", async () => {
  const cwd = await folderWithTwoErrors();
  const codesOf = async (...args: string[]): Promise<unknown> => {
    const { stdout, code } = await runHere(["validate", "data", "--json", ...args], { cwd });
    return { code, codes: [...new Set(stdout.match(/(?<="code": ")[^"]+/g))] };
  };
  expect(await codesOf("--code", "date-not-edtf")).toEqual({ code: 1, codes: ["date-not-edtf"] });
  expect(await codesOf("--code", "duplicate-id")).toEqual({ code: 0, codes: [] });
  expect(await codesOf("--code", "date-not-edtf", "--ignore", "date-not-edtf")).toEqual({
    code: 0,
    codes: [],
  });
});

test("warnings fail the check only when they are asked to", async () => {
  const cwd = await folderWithDataset();
  const table = join(cwd, "data", "places.jsonl");
  // A place that nobody mentions is a warning.
  const orphan =
    '{"kind":"place","id":"place/atlantis","type":"region","description":"an island"}\n';
  await writeFile(table, (await readFile(table, "utf8")) + orphan);
  const codeOf = async (...args: string[]): Promise<number> =>
    (await runHere(["validate", "data", ...args], { cwd })).code;
  expect(await codeOf()).toBe(0);
  expect(await codeOf("--strict")).toBe(1);
  expect(await codeOf("--max-warnings", "0")).toBe(1);
  expect(await codeOf("--max-warnings", "1")).toBe(0);
});

test("--quiet shows errors only and counts the rest", async () => {
  const { stdout } = await runHere(["validate", "--quiet"]);
  expect(stdout).toMatch(/^No errors and \d+ acknowledged findings in the bundled dataset/);
  expect(stdout).not.toContain("Acknowledged\n");
});
