/** Every proof: one entry to a tool that reads a format, or asks a service. */
import type { Proof, ServiceProof } from "../proof.ts";
import { bibtexByBibtexparser, cslByCitationJs, risByRispy } from "./citations.ts";
import { csvByCsvParse } from "./csv.ts";
import { datapackageByFrictionless } from "./datapackage.ts";
import { ftmByFollowTheMoney } from "./ftm.ts";
import { geojsonByGeojson } from "./geojson.ts";
import { httpApiByOpenApi } from "./http-api.ts";
import { jsonByAjv } from "./json.ts";
import { jsonldByJsonld } from "./jsonld.ts";
import { jsonlByAjv } from "./jsonl.ts";
import { mcpByItsClient } from "./mcp.ts";
import { gexfByNetworkx, graphmlByNetworkx } from "./network.ts";
import { ninjsByAjv } from "./ninjs.ts";
import { ploverByPython } from "./plover.ts";
import { jsonldByRdflib, nquadsByRdflib, turtleByPyshacl, turtleByRdflib } from "./rdf.ts";
import { webannotationByRdflib } from "./webannotation.ts";

export const PROOFS: readonly (Proof | ServiceProof)[] = [
  jsonByAjv,
  jsonlByAjv,
  csvByCsvParse,
  datapackageByFrictionless,
  jsonldByJsonld,
  jsonldByRdflib,
  nquadsByRdflib,
  turtleByRdflib,
  turtleByPyshacl,
  webannotationByRdflib,
  ftmByFollowTheMoney,
  ninjsByAjv,
  ploverByPython,
  geojsonByGeojson,
  graphmlByNetworkx,
  gexfByNetworkx,
  bibtexByBibtexparser,
  risByRispy,
  cslByCitationJs,
  httpApiByOpenApi,
  mcpByItsClient,
];
