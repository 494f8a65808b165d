import { defineCommand } from "../command.ts";

export const schemaCommand = defineCommand({
  name: "schema",
  summary: "print the JSON Schema of the export, or of one kind of record",
  description: [
    "Prints a JSON Schema, draft 2020-12: that of the JSON export, or with a kind that of its records.",
  ],
  positionals: [
    {
      name: "kind",
      summary: "the kind of record, such as statement",
      candidates: async () => (await import("../actions/schema.ts")).kindCandidates(),
    },
  ],
  options: {},
  examples: [
    { line: "onrecord schema > dataset.schema.json", meaning: "The schema of the whole export." },
    { line: "onrecord schema statement", meaning: "The schema of one statement." },
  ],
  run: async ({ positionals, screen }) =>
    (await import("../actions/schema.ts")).printSchema(positionals[0], screen),
});
