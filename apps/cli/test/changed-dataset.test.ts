/** One thing in the dataset is changed at a time; the check names the file, the line and the cause. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWithDataset, onrecord } from "./onrecord.ts";

const TEXT = "texts/aec4ca49b0d251b8.txt";

type Change = {
  readonly what: string;
  readonly file: string;
  /** The line that is changed, from 1. */
  readonly line: number;
  readonly from: RegExp;
  readonly to: string;
  /** The complaint: the code, where, and a part of the words. */
  readonly code: string;
  readonly at: string;
  readonly cause: RegExp;
};

const CHANGES: readonly Change[] = [
  {
    what: "one character of the text",
    file: TEXT,
    line: 3,
    from: /considerable progress/,
    to: "considerable progrezs",
    code: "anchor-mismatch",
    at: "statements.jsonl:4",
    cause: /the record has “progress”, the text “progrezs”/,
  },
  {
    what: "one character of the text, by its fingerprint",
    file: TEXT,
    line: 3,
    from: /considerable progress/,
    to: "considerable progrezs",
    code: "text-hash-mismatch",
    at: "articles.jsonl:1",
    cause: /The record names the fingerprint aec4ca49/,
  },
  {
    what: "one offset",
    file: "statements.jsonl",
    line: 1,
    from: /"start":82/,
    to: '"start":83',
    code: "anchor-mismatch",
    at: "statements.jsonl:1",
    cause: /The record quotes “considerable progress”, but the article has “onsiderable progress”/,
  },
  {
    what: "one id",
    file: "people.jsonl",
    line: 1,
    from: /"id":"person\/abdoulaye-diop"/,
    to: '"id":"person/abdoulaye-diob"',
    code: "dangling-id",
    at: "statements.jsonl:1",
    cause: /“person\/abdoulaye-diop”[\s\S]*“person\/abdoulaye-diob”/,
  },
  {
    what: "one date",
    file: "statements.jsonl",
    line: 1,
    from: /"edtf":"2024-02-28"/,
    to: '"edtf":"2024-02-31"',
    code: "date-not-edtf",
    at: "statements.jsonl:1",
    cause: /“2024-02-31” is not a date/,
  },
  {
    what: "one date, to a day that exists",
    file: "times.jsonl",
    line: 1,
    from: /"edtf":"2024-02-28"/,
    to: '"edtf":"2024-02-27"',
    code: "weekday-mismatch",
    at: "times.jsonl:1",
    cause: /2024-02-27 is a Tuesday/,
  },
  {
    what: "one speaker",
    file: "statements.jsonl",
    line: 1,
    from: /"speaker":"person\/abdoulaye-diop"/,
    to: '"speaker":"person/vladimir-putin"',
    code: "speaker-not-near",
    at: "statements.jsonl:1",
    cause: /“person\/vladimir-putin”/,
  },
];

test.each(CHANGES)(
  "$what changed: $code at $at",
  async ({ file, line, from, to, code, at, cause }) => {
    const folder = await folderWithDataset();
    await changeLine(join(folder, "data", file), line, (before) => before.replace(from, to));

    const outcome = await onrecord(["validate", "data"], { cwd: folder });
    expect(outcome.code).toBe(1);
    const complaint = complaintsIn(outcome.stdout).find((each) =>
      each.startsWith(`error ${code} at data/${at}:`),
    );
    expect(complaint, outcome.stdout).toBeDefined();
    expect(complaint?.replace(/\s+/g, " ")).toMatch(cause);
  },
);

test("the dataset as it comes has no error, and its known defects are listed with their reasons", async () => {
  const { code, stdout } = await onrecord(["validate"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^No errors and \d+ acknowledged findings/);
  expect(stdout).toMatch(/Acknowledged\n {2}text-encoding-artefact at\s[\s\S]*“\?\?”/);
});

async function changeLine(
  path: string,
  line: number,
  change: (before: string) => string,
): Promise<void> {
  const lines = (await readFile(path, "utf8")).split("\n");
  const before = lines[line - 1] ?? "";
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${path}`);
  await writeFile(path, lines.with(line - 1, after).join("\n"));
}

/** The report's findings, each as the paragraph that it is. */
const complaintsIn = (report: string): string[] => report.split("\n\n");
