import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const undoCommand = defineCommand({
  name: "undo",
  summary: "take a decision back",
  description: [
    "Takes back a change of a collection, by the number that onrecord log shows: its records are again what they were. That is a change itself, with a number of its own; undoing it brings the decision back.",
    "Nothing is changed where somebody has decided on one of the records since; take that back first.",
  ],
  positionals: [{ name: "number", summary: "the change to take back", required: true }],
  options: {
    by: { kind: "value", placeholder: "name", summary: "your name, as the log is to say it" },
    archive: SHARED_OPTIONS.archive,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    {
      line: 'onrecord undo 12 --by "Abdoulaye Diop" --archive news.sqlite',
      meaning: "Take back change 12.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/undo.ts")).undo(
      {
        number: positionals[0],
        by: options.by,
        archive: options.archive,
        json: options.json,
      },
      { io, screen },
    ),
});
