import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const logCommand = defineCommand({
  name: "log",
  summary: "say who decided what, and when",
  description: [
    "Lists what people decided in a collection, the latest first: accepted, rejected, corrected, merged, taken back. Each change has a number, by which onrecord undo takes it back.",
    "With the id of a record it shows that record's history, oldest first: who proposed it and by which rule, what was changed and by whom.",
  ],
  positionals: [
    { name: "id", summary: "the record whose history to show, by its id or the beginning of it" },
  ],
  options: {
    by: { kind: "value", placeholder: "name", summary: "only what this person decided" },
    action: {
      kind: "value",
      placeholder: "action",
      summary: "only this action, such as reject or merge-entities",
    },
    day: { kind: "value", placeholder: "date", summary: "only this day, such as 2026-11-23" },
    limit: {
      kind: "number",
      short: "n",
      placeholder: "count",
      least: 1,
      fallback: 20,
      summary: "show at most so many",
    },
    before: {
      kind: "number",
      placeholder: "number",
      least: 1,
      summary: "only changes before this one",
    },
    archive: SHARED_OPTIONS.archive,
    json: SHARED_OPTIONS.json,
  },
  examples: [
    { line: "onrecord log --archive news.sqlite", meaning: "What was decided last." },
    {
      line: 'onrecord log --archive news.sqlite --by "Abdoulaye Diop" --action reject',
      meaning: "What somebody rejected.",
    },
    {
      line: "onrecord log place/kidal --archive news.sqlite",
      meaning: "What became of one record.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/log.ts")).log(
      {
        id: positionals[0],
        by: options.by,
        action: options.action,
        day: options.day,
        limit: options.limit,
        before: options.before,
        archive: options.archive,
        json: options.json,
      },
      { io, screen },
    ),
});
