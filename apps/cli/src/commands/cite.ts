import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const citeCommand = defineCommand({
  name: "cite",
  summary: "print a citation with the permalink to the words",
  description: ["Prints how to cite an article or a claim. Ids may be shortened as for show."],
  positionals: [
    {
      name: "id",
      summary: "the id of an article, a statement, an event or a relation, or a part of it",
      required: true,
      candidates: async ({ dataset }) =>
        (await import("../actions/id-candidates.ts")).citableCandidates(dataset),
    },
  ],
  options: {
    markdown: { kind: "flag", summary: "with the article's title as a link, for Markdown" },
    url: SHARED_OPTIONS.url,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    { line: "onrecord cite statement/diop-considerable-progress", meaning: "Cite a statement." },
    { line: "onrecord cite aec4ca49", meaning: "Cite an article." },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/cite.ts")).cite(
      {
        id: positionals[0] ?? "",
        markdown: options.markdown,
        json: options.json,
        dataset: options.dataset,
        url: options.url,
      },
      { io, screen },
    ),
});
