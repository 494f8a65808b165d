import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";
import type { CitationFormat } from "../actions/cite.ts";

const CITATION_FORMATS = [
  "text",
  "markdown",
  "bibtex",
  "ris",
  "csl-json",
] as const satisfies readonly CitationFormat[];

const toFormat = (name: string): CitationFormat =>
  CITATION_FORMATS.find((format) => format === name) ?? "text";

export const citeCommand = defineCommand({
  name: "cite",
  summary: "print a citation with the permalink to the words",
  description: [
    "Prints how to cite an article or a claim, in words or for a reference manager. Ids may be shortened as for show.",
  ],
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
    format: {
      kind: "value",
      short: "f",
      placeholder: "format",
      summary: "how to write it down",
      choices: async () => CITATION_FORMATS,
      fallback: "text",
    },
    markdown: { kind: "flag", summary: "the same as --format markdown" },
    url: SHARED_OPTIONS.url,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    { line: "onrecord cite statement/diop-considerable-progress", meaning: "Cite a statement." },
    { line: "onrecord cite aec4ca49", meaning: "Cite an article." },
    {
      line: "onrecord cite diop-considerable-progress --format bibtex",
      meaning: "The same for a bibliography in LaTeX.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/cite.ts")).cite(
      {
        id: positionals[0] ?? "",
        format: options.markdown ? "markdown" : toFormat(options.format),
        json: options.json,
        dataset: options.dataset,
        url: options.url,
      },
      { io, screen },
    ),
});
