/** The network, read by networkx in both its forms. */
import type { Proof } from "../proof.ts";
import { numberIn, PythonReport } from "./python-report.ts";
import { countStanding } from "./record-counts.ts";

/** Words of the formats’ pages. */
const LOSS =
  "A statement of an unknown speaker, or one that is to nobody and about nothing: it joins no two nodes.";

const byNetworkx = (format: "graphml" | "gexf"): Proof => ({
  format,
  tool: "networkx",
  read: async ({ python, exported, material }) => {
    const [file = ""] = exported.files;
    const report = PythonReport.parse(
      await python.run("read-network.py", ["networkx"], [file, format]),
    );
    const statements = countStanding(material, (table) => numberIn(report, table), ["statement"]);
    return {
      version: report.version,
      counts: [
        ...countStanding(material, (table) => numberIn(report, table), [
          "person",
          "organization",
          "place",
          "event",
          "relation",
        ]),
        ...statements.map((count) => (count.out === count.read ? count : { ...count, loss: LOSS })),
        { what: "unnamed nodes", out: 0, read: numberIn(report, "unnamed nodes") },
      ],
      complaints: report.complaints,
    };
  },
});

export const graphmlByNetworkx: Proof = byNetworkx("graphml");
export const gexfByNetworkx: Proof = byNetworkx("gexf");
