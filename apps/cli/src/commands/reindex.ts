import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const reindexCommand = defineCommand({
  name: "reindex",
  summary: "work out the lists and the search of a collection anew",
  description: [
    "Works out anew all that is worked out from the articles and records of a collection: its lists and counts, its stories, its search. All or nothing: a run that ends in the middle changes nothing.",
  ],
  positionals: [],
  options: { archive: SHARED_OPTIONS.archive },
  examples: [{ line: "onrecord reindex --archive news.sqlite", meaning: "All of it." }],
  run: async ({ options, io, screen }) =>
    (await import("../actions/reindex.ts")).reindex(options.archive, { io, screen }),
});
