import type { ExportFormat, ExportOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import type { NetworkEdge, NetworkNode } from "./network.ts";
import { EDGE_ATTRIBUTES, edgesOf, NETWORK_KINDS, NODE_ATTRIBUTES, nodesOf } from "./network.ts";
import { toXml, xmlAttribute } from "./xml.ts";

const MEDIA_TYPE = "application/graphml+xml";

/** The network as GraphML (http://graphml.graphdrawing.org). */
export const GRAPHML: ExportFormat = {
  name: "graphml",
  label: "GraphML (network)",
  meaning: "Who spoke to and about whom, who took part in what: for yEd, Cytoscape, NetworkX.",
  extension: "graphml",
  mediaType: MEDIA_TYPE,
  kinds: NETWORK_KINDS,
  *write(source, options) {
    yield {
      name: "network.graphml",
      mediaType: MEDIA_TYPE,
      kind: null,
      chunks: chunksOf(source, options),
    };
  },
};

function* chunksOf(source: ExportSource, options: ExportOptions): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const end of ["node", "edge"] as const)
    for (const name of ["label", ...(end === "node" ? NODE_ATTRIBUTES : EDGE_ATTRIBUTES)])
      yield `<key id="${end}-${name}" for="${end}" attr.name="${name}" attr.type="string"/>\n`;
  yield `<graph id="record" edgedefault="directed">\n`;
  for (const node of nodesOf(source, options))
    yield `<node${xmlAttribute("id", node.id)}>${dataOf("node", node)}</node>\n`;
  for (const edge of edgesOf(source, options))
    yield `<edge${xmlAttribute("id", edge.id)}${xmlAttribute("source", edge.source)}${xmlAttribute("target", edge.target)}>${dataOf("edge", edge)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

const dataOf = (end: "node" | "edge", { label, attributes }: NetworkNode | NetworkEdge): string =>
  [["label", label] as const, ...Object.entries(attributes)]
    .map(([name, value]) =>
      typeof value === "string" ? `<data key="${end}-${name}">${toXml(value)}</data>` : "",
    )
    .join("");
