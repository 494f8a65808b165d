import { loadCodes, SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";
import { getReportFormat, REPORT_FORMATS } from "../output/report-format.ts";

export const validateCommand = defineCommand({
  name: "validate",
  summary: "check a dataset, and show each finding at its words",
  description: [
    "Checks a dataset folder, a JSON export, or with - a JSON export on stdin; without a path, the dataset that comes with the program. Each finding names its file, line and cause, and shows the sentence.",
    "Errors fail the check, warnings only with --strict or more of them than --max-warnings. Findings that the dataset acknowledges with a reason never fail it and are listed at the end.",
    "With --accepted-only, or where the dataset's manifest says so, whatever is not accepted is an error too.",
  ],
  positionals: [{ name: "path", summary: "a dataset folder, a JSON export, or - for stdin" }],
  options: {
    archive: SHARED_OPTIONS.archive,
    format: {
      kind: "value",
      short: "f",
      placeholder: "format",
      summary: "how to report",
      choices: async () => REPORT_FORMATS,
      fallback: "text",
    },
    json: { kind: "flag", summary: "the same as --format json" },
    "accepted-only": {
      kind: "flag",
      summary: "report what is only proposed, rejected or outdated as an error",
    },
    strict: { kind: "flag", summary: "let warnings fail the check too" },
    "max-warnings": {
      kind: "number",
      placeholder: "count",
      least: 0,
      summary: "let the check fail when there are more warnings than this",
    },
    code: {
      kind: "list",
      placeholder: "code",
      summary: "look for these findings only, of those that explain lists",
      choices: loadCodes,
    },
    ignore: {
      kind: "list",
      placeholder: "code",
      summary: "pass over these findings",
      choices: loadCodes,
    },
    quiet: { kind: "flag", short: "q", summary: "show errors only" },
  },
  examples: [
    { line: "onrecord validate", meaning: "Check the dataset that comes with the program." },
    {
      line: "onrecord validate my-dataset --strict",
      meaning: "Check a folder; warnings fail it too.",
    },
    { line: "onrecord validate - < export.json", meaning: "Check a JSON export on stdin." },
    { line: "onrecord validate data --format github", meaning: "Annotate a pull request." },
    { line: "onrecord validate data -f sarif > findings.sarif", meaning: "For code scanning." },
    {
      line: "onrecord validate my-dataset --accepted-only",
      meaning: "Nothing may be published that nobody has accepted.",
    },
    { line: "onrecord validate --archive news.sqlite", meaning: "Check a collection." },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/validate.ts")).validate(
      {
        path: positionals[0] ?? options.dataset,
        archive: options.archive,
        format: getReportFormat(options.json ? "json" : options.format),
        acceptedOnly: options["accepted-only"],
        strict: options.strict,
        maxWarnings: options["max-warnings"],
        codes: options.code,
        ignored: options.ignore,
        quiet: options.quiet,
      },
      { io, screen },
    ),
});
