/** Citations in their three forms, each read by a parser that is not ours. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Proof } from "../proof.ts";
import { installedVersion } from "./json-schemas.ts";
import { proofByScript } from "./python-report.ts";
import { countStanding } from "./record-counts.ts";

const KINDS = ["article", "statement", "event", "relation"] as const;

export const bibtexByBibtexparser: Proof = proofByScript(
  { format: "bibtex", tool: "bibtexparser" },
  { name: "read-citations.py", packages: ["bibtexparser"], args: ["bibtex"] },
  KINDS,
);

export const risByRispy: Proof = proofByScript(
  { format: "ris", tool: "rispy" },
  { name: "read-citations.py", packages: ["rispy"], args: ["ris"] },
  KINDS,
);

const Items = z.array(z.object({ id: z.string(), type: z.string(), title: z.string() }));

export const cslByCitationJs: Proof = {
  format: "csl-json",
  tool: "Citation.js",
  read: async ({ exported, material }) => {
    const { Cite } = await import("@citation-js/core");
    await import("@citation-js/plugin-csl");
    const text = await readFile(exported.files[0] ?? "", "utf8");
    const items = Items.parse(new Cite(text, { generateGraph: false }).data);
    const ids = Map.groupBy(items, ({ id }) => id.split("/")[0] ?? "");
    const kindOf = {
      articles: "article",
      statements: "statement",
      events: "event",
      relations: "relation",
    };
    return {
      version: await installedVersion("@citation-js/core"),
      counts: countStanding(
        material,
        (table) => ids.get(new Map(Object.entries(kindOf)).get(table) ?? "")?.length ?? 0,
        KINDS,
      ),
      complaints: [],
    };
  },
};
