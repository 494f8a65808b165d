import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const annotationsCommand = defineCommand({
  name: "annotations",
  summary: "take annotations of other tools into a collection, or list the notes that it has",
  description: [
    "Takes the annotations of JSON files into a collection: those of the W3C (one, a list, a page or a collection, such as onrecord export --format webannotation writes) and answers of the Hypothesis API. The words of each are looked for in the text of its article, by themselves and what stands around them, wherever they have moved to.",
    "An annotation that names an entity, by its id or by a tag that is its name, becomes a mention, and a proposal unless it was exported from a record; any other becomes a note. What cannot be taken is told with the reason, and a file is taken as a whole or not at all. Taking the same file twice changes nothing. Without a file, the notes are listed.",
  ],
  positionals: [{ name: "file", summary: "JSON files, or - for stdin", variadic: true }],
  options: {
    archive: SHARED_OPTIONS.archive,
    article: {
      kind: "value",
      placeholder: "id",
      summary: "the article of annotations that name none; of the list, the notes on it alone",
    },
    "dry-run": { kind: "flag", summary: "say what would be taken, and write nothing" },
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: "onrecord annotations hypothesis.json --archive news.sqlite",
      meaning: "Take what was marked with Hypothesis.",
    },
    {
      line: "onrecord export -f webannotation | onrecord annotations - --archive copy.sqlite",
      meaning: "Take the mentions of the bundled dataset.",
    },
    { line: "onrecord annotations --archive news.sqlite", meaning: "List the notes." },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/annotations.ts")).annotations(
      {
        paths: positionals,
        archive: options.archive,
        article: options.article,
        dryRun: options["dry-run"],
        json: options.json,
      },
      { io, screen },
    ),
});
