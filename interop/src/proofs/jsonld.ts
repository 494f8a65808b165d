import { readFile } from "node:fs/promises";
import jsonld from "jsonld";
import { TERMS, toIri, TYPES } from "@onrecord/formats";
import type { Count, Proof } from "../proof.ts";
import { installedVersion } from "./json-schemas.ts";

/** The document expanded by the reference implementation, which says what it would drop. */
export const jsonldByJsonld: Proof = {
  format: "jsonld",
  tool: "jsonld",
  most: 100_000_000,
  read: async ({ exported, material }) => {
    const document = JSON.parse(await readFile(exported.files[0] ?? "", "utf8"));
    // In safe mode a term that means nothing is an error; nothing may be fetched.
    const options = { safe: true, documentLoader: refuse };
    const expanded: unknown = await jsonld.expand(document, options);
    const found = tally(expanded);
    const { records, evidence } = material.counts;
    const ofType = (what: string, type: keyof typeof TYPES, out: number): Count => ({
      what,
      out,
      read: found.types.get(toIri(TYPES[type])) ?? 0,
    });
    return {
      version: await installedVersion("jsonld"),
      counts: [
        ofType("articles", "NewsArticle", records.article),
        ofType("people", "Person", records.person),
        ofType("places", "Place", records.place),
        ofType("mentions", "Mention", records.mention),
        ofType("statements", "Statement", records.statement),
        ofType("events", "EventClaim", records.event),
        ofType("relations", "Relation", records.relation),
        {
          what: "passages of evidence",
          out: evidence,
          read: found.values.get(toIri(TERMS.evidence.name)) ?? 0,
        },
        { what: "values", out: countValues(document["@graph"]), read: found.total },
      ],
      complaints: [],
    };
  },
};

const refuse = (url: string): never => {
  throw new Error(`the document asks for ${url}: it must be readable without a network`);
};

type Tally = {
  readonly types: Map<string, number>;
  readonly values: Map<string, number>;
  total: number;
};

/** How often each type and each property stands in an expanded document. */
function tally(expanded: unknown): Tally {
  const found: Tally = { types: new Map(), values: new Map(), total: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each);
      return;
    }
    if (typeof value !== "object" || value === null || "@value" in value) return;
    for (const [key, members] of Object.entries(value)) {
      if (key === "@id" || !Array.isArray(members)) continue;
      found.total += members.length;
      const into = key === "@type" ? found.types : found.values;
      if (key === "@type") for (const type of members) into.set(type, (into.get(type) ?? 0) + 1);
      else into.set(key, (into.get(key) ?? 0) + members.length);
      if (key !== "@type") walk(members);
    }
  };
  walk(expanded);
  return found;
}

/** How many values and types the document itself has. */
function countValues(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, each) => sum + countValues(each), 0);
  if (typeof node !== "object" || node === null || "@value" in node) return 0;
  return Object.entries(node).reduce((sum, [key, value]: [string, unknown]) => {
    if (key === "@id") return sum;
    return sum + (Array.isArray(value) ? value.length : 1) + countValues(value);
  }, 0);
}
