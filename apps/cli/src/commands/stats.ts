import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const statsCommand = defineCommand({
  name: "stats",
  summary: "count what the record holds",
  description: [
    "Counts the records of each kind, who speaks and how, what happens, and who is mentioned most.",
  ],
  positionals: [],
  options: { archive: SHARED_OPTIONS.archive, json: SHARED_OPTIONS.json },
  examples: [
    { line: "onrecord stats", meaning: "The numbers of the bundled dataset." },
    {
      line: "onrecord stats --dataset my-dataset --json",
      meaning: "Those of a folder, for a program.",
    },
    { line: "onrecord stats --archive news.sqlite", meaning: "Those of a collection." },
  ],
  run: async ({ options, io, screen }) =>
    (await import("../actions/stats.ts")).stats(
      { dataset: options.dataset, archive: options.archive, json: options.json },
      { io, screen },
    ),
});
