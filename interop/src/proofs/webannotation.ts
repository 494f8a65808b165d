import { join } from "node:path";
import { z } from "zod";
import type { Proof } from "../proof.ts";
import { exportInto } from "../tools/command-line.ts";

const Report = z.object({
  version: z.string(),
  mentions: z.number(),
  evidence: z.number(),
  total: z.number(),
  items: z.number(),
  complaints: z.array(z.string()),
});

/**
 * The annotations as linked data, each looked up in its text by a program that counts code points
 * where ours counts UTF-16 units.
 */
export const webannotationByRdflib: Proof = {
  format: "webannotation",
  tool: "rdflib",
  most: 200_000_000,
  read: async ({ exported, material, python }) => {
    const texts = await exportInto(join(exported.folder, "texts"), "json", material.args);
    const files = [exported.files[0] ?? "", texts.files[0] ?? ""];
    const report = Report.parse(await python.run("read-annotations.py", ["rdflib"], files));
    const { records, evidence } = material.counts;
    return {
      version: report.version,
      counts: [
        { what: "mentions", out: records.mention, read: report.mentions },
        { what: "passages of evidence", out: evidence, read: report.evidence },
        { what: "annotations", out: report.total, read: report.items },
      ],
      complaints: report.complaints,
    };
  },
};
