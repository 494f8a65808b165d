/** Every proof: one entry to a tool that reads a format. */
import type { Proof } from "../proof.ts";
import { csvByCsvParse } from "./csv.ts";
import { datapackageByFrictionless } from "./datapackage.ts";
import { jsonByAjv } from "./json.ts";
import { jsonldByJsonld } from "./jsonld.ts";
import { jsonlByAjv } from "./jsonl.ts";
import { jsonldByRdflib, nquadsByRdflib, turtleByPyshacl, turtleByRdflib } from "./rdf.ts";

export const PROOFS: readonly Proof[] = [
  jsonByAjv,
  jsonlByAjv,
  csvByCsvParse,
  datapackageByFrictionless,
  jsonldByJsonld,
  jsonldByRdflib,
  nquadsByRdflib,
  turtleByRdflib,
  turtleByPyshacl,
];
