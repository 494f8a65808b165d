import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";
import { UsageError } from "../usage-error.ts";

export const reanchorCommand = defineCommand({
  name: "reanchor",
  summary: "carry what was read from an article over to a new version of its text",
  description: [
    "Of a dataset (a folder, a JSON export, or - for stdin; without a path, the one that comes with the program) it writes a copy to --out in which --article has the text of the file --text: its fingerprint and its blocks are made anew, and every mention, time expression and claim is carried over to where its words stand now.",
    "Of a collection (--archive) it carries what was read from older versions of articles over to the versions that are current, of all articles or of --article. Each is a change in the log, and can be taken back.",
    "What stands there unchanged keeps its status. Where words changed, or a part of a claim’s passages is gone, what was accepted is proposed again, for a person to look at. Where nothing carries it any more, what was accepted becomes outdated and stays with the old text, and what was only proposed goes. Each of these is told with its words, its old place and the reason; the exit code is 1 where there is any.",
  ],
  positionals: [{ name: "path", summary: "a dataset folder, a JSON export, or - for stdin" }],
  options: {
    archive: SHARED_OPTIONS.archive,
    article: {
      kind: "value",
      placeholder: "id",
      summary: "the article that has a new text, by its id or the beginning of it",
    },
    text: { kind: "value", placeholder: "file", summary: "the new text, as UTF-8" },
    out: { kind: "value", short: "o", placeholder: "folder", summary: "the folder to write" },
    "dry-run": { kind: "flag", summary: "say what would become of it, and write nothing" },
    json: SHARED_OPTIONS.json,
    force: SHARED_OPTIONS.force,
  },
  examples: [
    {
      line: "onrecord reanchor my-dataset --article aec4 --text corrected.txt --out corrected",
      meaning: "A copy of a dataset with a corrected text.",
    },
    {
      line: "onrecord reanchor --archive news.sqlite",
      meaning: "What was read from older versions, carried to the current ones.",
    },
    {
      line: "onrecord reanchor my-dataset --article aec4 --text corrected.txt --dry-run",
      meaning: "What would be kept, moved and lost.",
    },
  ],
  run: async ({ options, positionals, io, screen }) => {
    const { article, text, out, json, force, archive } = options;
    const dryRun = options["dry-run"];
    if (archive !== undefined) {
      if (positionals.length > 0 || text !== undefined || out !== undefined)
        throw new UsageError("--archive goes with --article, --dry-run and --json alone.", [
          "The newer text comes in by onrecord import; --text and --out are for datasets.",
        ]);
      const { reanchorCollection } = await import("../actions/reanchor-collection.ts");
      return reanchorCollection({ archive, article, dryRun, json }, { io, screen });
    }
    const { reanchorDataset } = await import("../actions/reanchor.ts");
    return reanchorDataset(
      { path: positionals[0] ?? options.dataset, article, text, out, dryRun, json, force },
      { io, screen },
    );
  },
});
