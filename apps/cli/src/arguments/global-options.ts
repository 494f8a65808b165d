import type { OptionDeclarations } from "../option.ts";

/** The options that every command understands, before or after its name. */
export const GLOBAL_OPTIONS = {
  dataset: {
    kind: "value",
    placeholder: "folder",
    summary: "work on this dataset instead of the bundled one",
  },
  color: {
    kind: "flag",
    negatable: true,
    summary: "colour always, or with --no-color never",
  },
  debug: { kind: "flag", summary: "show where in the program an error arose" },
  help: { kind: "flag", short: "h", summary: "show the help of the command" },
  version: { kind: "flag", short: "V", summary: "show the version" },
} as const satisfies OptionDeclarations;
