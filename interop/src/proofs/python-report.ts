import type { RecordKind } from "@onrecord/domain";
import { z } from "zod";
import type { Proof } from "../proof.ts";
import type { PythonPackage } from "../tools/python-packages.ts";
import { countStanding } from "./record-counts.ts";

/** What a script of `python` prints: counts by table, and what it complains of. */
export const PythonReport = z
  .object({ version: z.string(), complaints: z.array(z.string()).default([]) })
  .catchall(z.unknown());
export type PythonReport = z.infer<typeof PythonReport>;

export const numberIn = (report: PythonReport, what: string): number => Number(report[what] ?? 0);

/** A proof by a script that is given the file (and a word more), and counts records that were not rejected. */
export const proofByScript = (
  { format, tool }: Pick<Proof, "format" | "tool">,
  script: {
    readonly name: string;
    readonly packages: readonly PythonPackage[];
    readonly args?: readonly string[];
  },
  kinds: readonly RecordKind[],
): Proof => ({
  format,
  tool,
  read: async ({ python, exported, material }) => {
    const [file = ""] = exported.files;
    const { name, packages, args = [] } = script;
    const report = PythonReport.parse(await python.run(name, packages, [file, ...args]));
    return {
      version: report.version,
      counts: countStanding(material, (table) => numberIn(report, table), kinds),
      complaints: report.complaints,
    };
  },
});
