import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";
import { UsageError } from "../usage-error.ts";

const candidates = async ({ dataset }: { readonly dataset: string | undefined }) =>
  (await import("../actions/id-candidates.ts")).idCandidates(dataset);

export const diffCommand = defineCommand({
  name: "diff",
  summary: "show where the texts of two articles differ",
  description: [
    "Compares the words of two articles, such as two copies of one story: [-words-] stand in the first alone, {+words+} in the second alone. How the text is wrapped makes no difference.",
  ],
  positionals: [
    {
      name: "first",
      summary: "an article’s id, or the beginning of it",
      required: true,
      candidates,
    },
    { name: "second", summary: "the article to compare it with", required: true, candidates },
  ],
  options: {
    archive: SHARED_OPTIONS.archive,
    all: { kind: "flag", short: "a", summary: "show the whole text, not only what differs" },
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: "onrecord diff 2f1c 9be0 --archive news.sqlite",
      meaning: "Two articles of a collection, by the beginnings of their numbers.",
    },
  ],
  run: async ({ options, positionals, io, screen }) => {
    const [first, second] = positionals;
    if (first === undefined || second === undefined)
      throw new UsageError("Name two articles: onrecord diff <first> <second>.");
    const { diff } = await import("../actions/diff.ts");
    return diff(
      {
        ids: [first, second],
        archive: options.archive,
        dataset: options.dataset,
        all: options.all,
        json: options.json,
      },
      { io, screen },
    );
  },
});
