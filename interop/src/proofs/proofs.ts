/** Every proof: one entry to a tool that reads a format. */
import type { Proof } from "../proof.ts";
import { csvByCsvParse } from "./csv.ts";
import { jsonByAjv } from "./json.ts";
import { jsonldByJsonld } from "./jsonld.ts";
import { jsonlByAjv } from "./jsonl.ts";
import { jsonldByRdflib, nquadsByRdflib, turtleByPyshacl, turtleByRdflib } from "./rdf.ts";
import { webannotationByRdflib } from "./webannotation.ts";

export const PROOFS: readonly Proof[] = [
  jsonByAjv,
  jsonlByAjv,
  csvByCsvParse,
  jsonldByJsonld,
  jsonldByRdflib,
  nquadsByRdflib,
  turtleByRdflib,
  turtleByPyshacl,
  webannotationByRdflib,
];
