/** The graph in its three forms, read by rdflib and checked by pyshacl. */
import { join } from "node:path";
import { z } from "zod";
import type { Count, Proof, ProofSetting, Reading } from "../proof.ts";
import { countKinds } from "./record-counts.ts";

const SHAPES = join(import.meta.dirname, "../../../docs/contracts/formats/record.shacl.ttl");

const Counts = z.object({ version: z.string() }).catchall(z.unknown());

const byRdflib = (format: string, form: string): Proof => ({
  format,
  tool: "rdflib",
  most: 200_000_000,
  read: async ({ python, exported, material }) => {
    const [file = ""] = exported.files;
    const read = Counts.parse(await python.run("read-rdf.py", ["rdflib"], [file, form]));
    const assertions = material.counts.records;
    return {
      version: read.version,
      counts: [
        ...countKinds(material, (table) => Number(read[table] ?? 0)),
        countOf("passages of evidence", material.counts.evidence, read),
        countOf(
          "proposals",
          assertions.mention +
            assertions.time +
            assertions.statement +
            assertions.event +
            assertions.relation,
          read,
        ),
      ],
      complaints: [],
    };
  },
});

const countOf = (what: string, out: number, read: z.infer<typeof Counts>): Count => ({
  what,
  out,
  read: Number(read[what] ?? 0),
});

export const jsonldByRdflib: Proof = byRdflib("jsonld", "json-ld");
export const nquadsByRdflib: Proof = byRdflib("nquads", "nquads");
export const turtleByRdflib: Proof = byRdflib("turtle", "turtle");

const ShapeReport = Counts.extend({ complaints: z.array(z.string()) });

/** Every claim has its evidence, by shapes that anybody can run. */
export const turtleByPyshacl: Proof = {
  format: "turtle",
  tool: "pyshacl",
  most: 50_000_000,
  read: async ({ python, exported, material }: ProofSetting): Promise<Reading> => {
    const [file = ""] = exported.files;
    const report = ShapeReport.parse(
      await python.run("check-shapes.py", ["rdflib", "pyshacl"], [file, SHAPES]),
    );
    return {
      version: report.version,
      counts: countKinds(material, (table) => Number(report[table] ?? 0), [
        "statement",
        "event",
        "relation",
        "mention",
      ]),
      complaints: report.complaints,
    };
  },
};
