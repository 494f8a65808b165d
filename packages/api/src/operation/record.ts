import { Manifest, RECORD_KINDS } from "@onrecord/domain";
import { z } from "zod";
import { defineOperation, found } from "../operation.ts";

export const describeRecord = defineOperation({
  name: "describeRecord",
  summary: "what this record is",
  description:
    "Says what the record is of, under which rights, and how much of everything it holds.",
  input: z.object({}),
  output: z.object({
    manifest: Manifest,
    counts: z
      .record(z.enum(RECORD_KINDS), z.int())
      .describe("How many records there are of each kind."),
    permalink: z.string(),
  }),
  run: ({ archive: { store }, baseUrl }) =>
    found({ manifest: store.manifest(), counts: { ...store.counts() }, permalink: `${baseUrl}/` }),
});
