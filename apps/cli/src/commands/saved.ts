import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const savedCommand = defineCommand({
  name: "saved",
  summary: "show what is new in a search that was kept",
  description: [
    "Lists the searches that are kept in a collection, each with how much came in since it was last looked at. With a name it shows that, the newest first, and remembers that you have seen it. A search is kept with onrecord search --save.",
  ],
  positionals: [{ name: "name", summary: "the search to look at; all are listed without one" }],
  options: {
    forget: { kind: "flag", summary: "keep the search no longer" },
    limit: {
      kind: "number",
      short: "n",
      placeholder: "count",
      least: 1,
      fallback: 20,
      summary: "show at most so many",
    },
    archive: SHARED_OPTIONS.archive,
    url: SHARED_OPTIONS.url,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: "onrecord search kidal --archive news.sqlite --save kidal",
      meaning: "Keep a search.",
    },
    { line: "onrecord saved --archive news.sqlite", meaning: "What is new in each." },
    { line: "onrecord saved kidal --archive news.sqlite", meaning: "Show what is new in one." },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/saved.ts")).saved(
      {
        name: positionals[0],
        forget: options.forget,
        limit: options.limit,
        json: options.json,
        archive: options.archive,
        url: options.url,
      },
      { io, screen },
    ),
});
