import { defineCommand } from "../command.ts";

export const anchorCommand = defineCommand({
  name: "anchor",
  summary: "print the anchor of words in an article, for annotating by hand",
  description: [
    "Finds the words in the article's text and prints the anchor that a record needs: where they stand, the words exactly, and a little of the text around them. Words that stand in several places are listed; choose with --occurrence.",
  ],
  positionals: [
    {
      name: "article",
      summary: "the article's id, or a part of it",
      required: true,
      candidates: async ({ dataset }) =>
        (await import("../actions/id-candidates.ts")).articleCandidates(dataset),
    },
    { name: "quote", summary: "the words, as they stand in the text", required: true },
  ],
  options: {
    occurrence: {
      kind: "number",
      short: "n",
      placeholder: "count",
      least: 1,
      summary: "which of several places, from 1",
    },
  },
  examples: [
    {
      line: "onrecord anchor aec4ca49 'considerable progress' --occurrence 2",
      meaning: "The second place.",
    },
    {
      line: "onrecord anchor aec4ca49 'the UN mission' --dataset my-dataset",
      meaning: "In a dataset of your own.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/anchor.ts")).anchor(
      {
        article: positionals[0] ?? "",
        quote: positionals[1] ?? "",
        occurrence: options.occurrence,
        dataset: options.dataset,
      },
      { io, screen },
    ),
});
