import type { SearchableKind, SearchOrder } from "@onrecord/data";
import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

const KINDS = [
  "article",
  "person",
  "organization",
  "place",
  "statement",
  "event",
] as const satisfies readonly SearchableKind[];

const ORDERS = ["relevance", "newest", "oldest"] as const satisfies readonly SearchOrder[];

const isOrder = (word: string): word is SearchOrder => ORDERS.some((order) => order === word);

export const searchCommand = defineCommand({
  name: "search",
  summary: "search articles, entities, statements and events",
  description: [
    'Shows the sentences that match, best first, each with what it is and its permalink. Words must all occur; "words in quotation marks" must stand together; mil* matches beginnings; -word excludes; OR and brackets choose. Where the query begins with a dash, put -- before it.',
    'Fields narrow it down: kind:statement, speaker:lavrov (who says it), by:russia (who says or does it), about:mali, entity:"Abdoulaye Diop" (whoever takes part), place:kidal, type:CONSULT, manner:direct, publisher:wikinews, language:french, in:2023 (a year, a month, a day, an interval such as 2022..2023), before:2024, after:2023-07, article:aec4ca49b0d251b8. What cannot be understood is searched as plain words, and you are told.',
  ],
  positionals: [{ name: "query", summary: "what to look for", required: true, variadic: true }],
  options: {
    kind: {
      kind: "list",
      short: "k",
      placeholder: "kind",
      summary: "look in this kind only",
      choices: async () => KINDS,
    },
    limit: {
      kind: "number",
      short: "n",
      placeholder: "count",
      least: 1,
      fallback: 10,
      summary: "show at most so many",
    },
    offset: {
      kind: "number",
      placeholder: "count",
      least: 0,
      fallback: 0,
      summary: "leave out so many first",
    },
    stories: {
      kind: "flag",
      summary: "of articles that carry one story, show the first that matches",
    },
    sort: {
      kind: "value",
      placeholder: "order",
      choices: async () => ORDERS,
      fallback: "relevance",
      summary: "what comes first",
    },
    archive: SHARED_OPTIONS.archive,
    save: {
      kind: "value",
      placeholder: "name",
      summary: "keep the search in the collection, to be told what is new (see saved)",
    },
    watch: { kind: "flag", summary: "go on, and show what comes into the collection" },
    url: SHARED_OPTIONS.url,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: "onrecord search cooperation speaker:lavrov",
      meaning: "What Lavrov said about cooperation.",
    },
    { line: "onrecord search 'kind:event place:kidal'", meaning: "What happened in Kidal." },
    {
      line: "onrecord search '\"humanitarian and food aid\"' --json",
      meaning: "An exact phrase, for a program.",
    },
    {
      line: "onrecord search kidal in:2024 --archive news.sqlite",
      meaning: "What a collection has of a year.",
    },
    {
      line: "onrecord search kidal --archive news.sqlite --watch",
      meaning: "Show what comes in.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/search.ts")).search(
      {
        words: positionals,
        kinds: options.kind,
        limit: options.limit,
        stories: options.stories,
        offset: options.offset,
        order: isOrder(options.sort) ? options.sort : "relevance",
        save: options.save,
        watch: options.watch,
        json: options.json,
        dataset: options.dataset,
        archive: options.archive,
        url: options.url,
      },
      { io, screen },
    ),
});
