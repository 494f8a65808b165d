import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const agreementCommand = defineCommand({
  name: "agreement",
  summary: "compare what two or more annotators wrote down about the same articles",
  description: [
    "Each annotator is a dataset folder, a JSON export or a collection; what a person wrote down and what a program proposed are compared in the same way. Articles are the same where their texts are, byte for byte. Records that were rejected do not count.",
    "Tells Krippendorff’s alpha and Cohen’s kappa, how many mentions, time expressions, statements, events and relations both have, with the same words and with some of them, what they say of those that both have, and then, sentence by sentence, where they differ. What each figure means is in docs/agreement.md.",
  ],
  positionals: [
    {
      name: "annotator",
      summary: "two or more dataset folders, JSON exports or collections",
      required: true,
      variadic: true,
    },
  ],
  options: {
    kind: {
      kind: "list",
      short: "k",
      placeholder: "kind",
      summary: "compare this kind only",
      choices: async () => (await import("@onrecord/review")).COMPARED_KINDS,
    },
    articles: {
      kind: "list",
      placeholder: "id",
      summary: "compare these articles only, each by its id or the beginning of it",
    },
    "annotated-by-all": {
      kind: "flag",
      summary: "pass over articles in which an annotator wrote down nothing",
    },
    "accepted-only": { kind: "flag", summary: "leave out what is only proposed" },
    limit: {
      kind: "number",
      short: "n",
      placeholder: "count",
      least: 0,
      summary: "show at most so many differences; 20 unless said, with --json all",
    },
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: "onrecord agreement first-reader second-reader",
      meaning: "Two people’s annotations of the same articles.",
    },
    {
      line: "onrecord agreement reviewed.sqlite proposed --kind statement --annotated-by-all",
      meaning: "How far a program’s statements are those of people.",
    },
    {
      line: "onrecord agreement a.json b.json c.json --limit 0",
      meaning: "The figures of three, without their differences.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/agreement.ts")).agreement(
      {
        paths: positionals,
        kinds: options.kind,
        articles: options.articles,
        annotatedByAll: options["annotated-by-all"],
        acceptedOnly: options["accepted-only"],
        limit: options.limit,
        json: options.json,
      },
      { io, screen },
    ),
});
