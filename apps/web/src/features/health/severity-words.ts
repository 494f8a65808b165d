import type { Severity } from "@onrecord/domain";

/** How grave a finding is, in words. */
export const SEVERITY_WORDS: {
  readonly [S in Severity]: { readonly one: string; readonly several: string };
} = {
  error: { one: "Error", several: "Errors: the record does not hold" },
  warning: { one: "Warning", several: "Warnings: somebody should look" },
  info: { one: "Note", several: "Notes: good to know" },
};
