import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const proposeCommand = defineCommand({
  name: "propose",
  summary: "propose who is named, who said what, when, and what happened",
  description: [
    "Reads articles in English and proposes mentions with their entities, time expressions, statements with their speakers, and events, each with the words that carry it, the rule that found it and how sure it is. Every proposal has the status proposed: a person decides.",
    "Of a dataset (a folder, a JSON export, or - for stdin; without a path, the one that comes with the program) it writes a copy with the proposals to --out. With --archive it adds them to the collection. What is there already, accepted, rejected or proposed, stays as it is, and nothing is proposed again at its words: a second run adds nothing.",
  ],
  positionals: [{ name: "path", summary: "a dataset folder, a JSON export, or - for stdin" }],
  options: {
    archive: SHARED_OPTIONS.archive,
    out: { kind: "value", short: "o", placeholder: "folder", summary: "the folder to write" },
    "dry-run": { kind: "flag", summary: "say what would be proposed, and write nothing" },
    kind: {
      kind: "list",
      placeholder: "kind",
      summary:
        "propose these only: mention, time, statement, event, relation; entities come with them",
      choices: async () => (await import("@onrecord/propose")).PROPOSED_KINDS,
    },
    json: SHARED_OPTIONS.json,
    force: SHARED_OPTIONS.force,
  },
  examples: [
    {
      line: "onrecord propose my-dataset --out with-proposals",
      meaning: "A copy of a dataset with proposals.",
    },
    {
      line: "onrecord propose --archive news.sqlite --kind statement",
      meaning: "Who said what, in every article of a collection.",
    },
    {
      line: "onrecord propose --dry-run",
      meaning: "What would be proposed for the bundled article.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/propose.ts")).propose(
      {
        path: positionals[0] ?? options.dataset,
        archive: options.archive,
        out: options.out,
        dryRun: options["dry-run"],
        kinds: options.kind,
        json: options.json,
        force: options.force,
      },
      { io, screen },
    ),
});
