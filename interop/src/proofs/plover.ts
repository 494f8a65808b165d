import type { Proof } from "../proof.ts";
import { numberIn, PythonReport } from "./python-report.ts";
import { countStanding } from "./record-counts.ts";

/** PLOVER has no reader of its own: its rules, and its spans counted as Python counts characters. */
export const ploverByPython: Proof = {
  format: "plover",
  tool: "PLOVER’s rules in Python",
  read: async ({ python, exported, material }) => {
    const [file = ""] = exported.files;
    const report = PythonReport.parse(await python.run("read-plover.py", [], [file]));
    return {
      version: report.version,
      counts: countStanding(material, (table) => numberIn(report, table), ["event"]),
      complaints: report.complaints,
    };
  },
};
