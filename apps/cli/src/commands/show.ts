import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const showCommand = defineCommand({
  name: "show",
  summary: "show a record with its sentences, whose word it is, and when",
  description: [
    "Shows any record by its id, or by so much of it that no other is meant: diop, sergei-lavrov, a name in quotation marks, the beginning of an article's number.",
    "With --archive, shows a record of a collection; of an article also who else carries its story, the earliest first: near duplicates, such as a wire story that several papers print.",
  ],
  positionals: [
    {
      name: "id",
      summary: "an id, such as person/abdoulaye-diop, or a part of one",
      required: true,
      candidates: async ({ dataset }) =>
        (await import("../actions/id-candidates.ts")).idCandidates(dataset),
    },
  ],
  options: {
    archive: SHARED_OPTIONS.archive,
    all: { kind: "flag", short: "a", summary: "list everything, however much there is" },
    url: SHARED_OPTIONS.url,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    { line: "onrecord show diop", meaning: "A person, and what he said." },
    { line: "onrecord show person/sergei-lavrov --all", meaning: "With every mention." },
    {
      line: "onrecord show article/2f1c --archive news.sqlite",
      meaning: "An article of a collection, and who else carries its story.",
    },
    {
      line: "onrecord show place/kidal --json",
      meaning: "The record and its view, for a program.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/show.ts")).show(
      {
        id: positionals[0] ?? "",
        all: options.all,
        json: options.json,
        archive: options.archive,
        dataset: options.dataset,
        url: options.url,
      },
      { io, screen },
    ),
});
