import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const explainCommand = defineCommand({
  name: "explain",
  summary: "say what a finding means and what to do about it",
  description: ["Explains a finding by its code. Without a code it lists all of them."],
  positionals: [
    {
      name: "code",
      summary: "the code of a finding, such as anchor-mismatch",
      candidates: async () => (await import("../actions/explain.ts")).codeCandidates(),
    },
  ],
  options: { json: SHARED_OPTIONS.json },
  examples: [
    { line: "onrecord explain anchor-mismatch", meaning: "What it means, and the cure." },
    { line: "onrecord explain", meaning: "All codes." },
  ],
  run: async ({ options, positionals, screen }) =>
    (await import("../actions/explain.ts")).explain(
      { code: positionals[0], json: options.json },
      screen,
    ),
});
