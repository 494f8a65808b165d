import { join } from "node:path";
import type { Proof } from "../proof.ts";
import { numberIn, PythonReport } from "./python-report.ts";
import { countKinds } from "./record-counts.ts";

/**
 * The reference implementation of Data Packages reads every table by its schema, follows the foreign
 * keys, and finds the texts with their sizes and fingerprints.
 */
export const datapackageByFrictionless: Proof = {
  format: "datapackage",
  tool: "frictionless",
  most: 50_000_000,
  read: async ({ python, exported, material }) => {
    const file = join(exported.folder, "datapackage.json");
    const packages = ["frictionless[json]"] as const;
    const report = PythonReport.parse(await python.run("read-datapackage.py", packages, [file]));
    const articles = material.counts.records.article;
    return {
      version: report.version,
      counts: [
        ...countKinds(material, (table) => numberIn(report, table)),
        { what: "texts", out: articles, read: numberIn(report, "texts") },
      ],
      complaints: report.complaints,
    };
  },
};
