import { basename } from "node:path";
import { z } from "zod";
import type { Proof } from "../proof.ts";
import { countKinds } from "./record-counts.ts";

const Report = z.object({
  version: z.string(),
  rows: z.record(z.string(), z.number()),
  complaints: z.array(z.string()),
});

/** The package with every table, key and reference, as Frictionless checks them. */
export const datapackageByFrictionless: Proof = {
  format: "datapackage",
  tool: "frictionless",
  read: async ({ python, exported, material }) => {
    const descriptor = exported.files.find((file) => basename(file) === "datapackage.json");
    const file = descriptor ?? exported.files[0] ?? "";
    const report = Report.parse(await python.run("read-datapackage.py", ["frictionless"], [file]));
    return {
      version: report.version,
      counts: countKinds(material, (table) => report.rows[table] ?? 0),
      complaints: report.complaints,
    };
  },
};
