import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const proposeCommand = defineCommand({
  name: "propose",
  summary: "propose who is named, who said what, when, and what happened",
  description: [
    "Reads articles in English and proposes mentions with their entities, time expressions, statements with their speakers, and events, each with the words that carry it, the rule that found it and how sure it is. Every proposal has the status proposed: a person decides.",
    "With --with it asks a service of yours instead, about the articles of a collection that it was not asked about before: openai (chat completions of OpenAI and of servers that speak like it), anthropic (Anthropic's messages) or spacy (a spaCy pipeline behind an address). Only what is in the article word for word becomes a proposal; the rest is counted and shown. Keys are read from OPENAI_API_KEY and ANTHROPIC_API_KEY. Articles leave your machine; --dry-run shows what would be sent.",
    "Of a dataset (a folder, a JSON export, or - for stdin; without a path, the one that comes with the program) it writes a copy with the proposals to --out. With --archive it adds them to the collection. What is there already, accepted, rejected or proposed, stays as it is, and nothing is proposed again at its words: a second run adds nothing. What an older version of the program proposed, and nobody has touched since, is replaced by what this one proposes.",
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
    with: {
      kind: "value",
      placeholder: "proposer",
      summary:
        "who proposes: the program's own rules, or a language model or spaCy service of yours",
      fallback: "rules",
      choices: async () => ["rules", ...(await import("@onrecord/propose-remote")).REMOTE_KINDS],
    },
    endpoint: {
      kind: "value",
      placeholder: "address",
      summary: "where that service answers, unless it is OpenAI's or Anthropic's own",
    },
    model: { kind: "value", placeholder: "name", summary: "the model to ask" },
    limit: {
      kind: "number",
      placeholder: "count",
      least: 1,
      fallback: 10,
      summary: "articles to ask a service about",
    },
    "max-requests": {
      kind: "number",
      placeholder: "count",
      least: 1,
      summary: "requests to send at most, those made again counted in; twice --limit if not said",
    },
    "max-tokens": {
      kind: "number",
      placeholder: "count",
      least: 1,
      fallback: 16_000,
      summary: "tokens that a model's answer may have",
    },
    concurrency: {
      kind: "number",
      placeholder: "count",
      least: 1,
      fallback: 2,
      summary: "articles to ask about at the same time",
    },
    timeout: {
      kind: "number",
      placeholder: "seconds",
      least: 1,
      fallback: 120,
      summary: "how long to wait for an answer",
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
      line: "onrecord propose --archive news.sqlite --with anthropic --model NAME --limit 5 --dry-run",
      meaning: "What would be sent to a language model, and how much of it.",
    },
    {
      line: "onrecord propose --archive news.sqlite --with openai --endpoint http://localhost:8000/v1 --model NAME",
      meaning: "A model on your own machine, asked about ten articles.",
    },
    {
      line: "onrecord propose --dry-run",
      meaning: "What would be proposed for the bundled article.",
    },
  ],
  run: async ({ options, positionals, io, screen }) => {
    if (options.with !== "rules")
      return (await import("../actions/propose-with.ts")).proposeWith(
        {
          ...options,
          path: positionals[0],
          dryRun: options["dry-run"],
          kinds: options.kind,
          mostRequests: options["max-requests"] ?? 2 * options.limit,
          mostTokens: options["max-tokens"],
        },
        { io, screen },
      );
    return (await import("../actions/propose.ts")).propose(
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
    );
  },
});
