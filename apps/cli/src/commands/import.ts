import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const importCommand = defineCommand({
  name: "import",
  summary: "make a dataset folder of a JSON export",
  description: [
    "Checks a JSON export and writes it as a dataset folder, byte for byte the one that it was exported from. An export with errors in it is not written.",
  ],
  positionals: [{ name: "file", summary: "a JSON export, or - for stdin", required: true }],
  options: {
    out: { kind: "value", short: "o", placeholder: "folder", summary: "the folder to write" },
    force: SHARED_OPTIONS.force,
  },
  examples: [
    { line: "onrecord import record.json --out my-dataset", meaning: "From a file." },
    {
      line: "onrecord export | onrecord import - --out copy",
      meaning: "A copy of the bundled dataset.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/import.ts")).importExport(
      { path: positionals[0] ?? "", out: options.out, force: options.force },
      { io, screen },
    ),
});
