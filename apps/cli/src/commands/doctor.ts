import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const doctorCommand = defineCommand({
  name: "doctor",
  summary: "look whether a collection is whole",
  description: [
    "Reads all of a collection: whether its file is damaged, whether every reference leads somewhere, whether every text and every source has its fingerprint, and whether the lists and the search agree with the records. It changes nothing. For whether claims are carried by their sentences, see validate.",
  ],
  positionals: [],
  options: { archive: SHARED_OPTIONS.archive, json: SHARED_OPTIONS.json },
  examples: [
    { line: "onrecord doctor --archive news.sqlite", meaning: "Is anything wrong with it?" },
  ],
  run: async ({ options, io, screen }) =>
    (await import("../actions/doctor.ts")).doctor(
      { archive: options.archive, json: options.json },
      { io, screen },
    ),
});
