import type { ExportFormat, ExportOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import type { NetworkEdge, NetworkNode } from "./network.ts";
import { EDGE_ATTRIBUTES, edgesOf, NETWORK_KINDS, NODE_ATTRIBUTES, nodesOf } from "./network.ts";
import { toXml, xmlAttribute } from "./xml.ts";

const MEDIA_TYPE = "application/gexf+xml";

/** The network as GEXF 1.3 (https://gexf.net). */
export const GEXF: ExportFormat = {
  name: "gexf",
  label: "GEXF (network)",
  meaning: "The same network as GraphML, for Gephi.",
  extension: "gexf",
  mediaType: MEDIA_TYPE,
  kinds: NETWORK_KINDS,
  *write(source, options) {
    yield {
      name: "network.gexf",
      mediaType: MEDIA_TYPE,
      kind: null,
      chunks: chunksOf(source, options),
    };
  },
};

function* chunksOf(source: ExportSource, options: ExportOptions): Generator<string> {
  const { title, description, created } = source.manifest;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield `<meta${xmlAttribute("lastmodifieddate", created)}><creator>On Record</creator><description>${toXml(`${title}. ${description}`)}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield declarationOf("node", NODE_ATTRIBUTES);
  yield declarationOf("edge", EDGE_ATTRIBUTES);
  yield "<nodes>\n";
  for (const node of nodesOf(source, options))
    yield `<node${xmlAttribute("id", node.id)}${xmlAttribute("label", node.label)}>${valuesOf(node, NODE_ATTRIBUTES)}</node>\n`;
  yield "</nodes>\n<edges>\n";
  for (const edge of edgesOf(source, options))
    yield `<edge${xmlAttribute("id", edge.id)}${xmlAttribute("source", edge.source)}${xmlAttribute("target", edge.target)}${xmlAttribute("label", edge.label)}>${valuesOf(edge, EDGE_ATTRIBUTES)}</edge>\n`;
  yield "</edges>\n</graph>\n</gexf>\n";
}

const declarationOf = (end: "node" | "edge", names: readonly string[]): string =>
  `<attributes class="${end}">${names
    .map((name, place) => `<attribute id="${place}" title="${name}" type="string"/>`)
    .join("")}</attributes>\n`;

function valuesOf({ attributes }: NetworkNode | NetworkEdge, names: readonly string[]): string {
  const values = Object.entries(attributes).map(([name, value]) =>
    typeof value === "string"
      ? `<attvalue for="${names.indexOf(name)}"${xmlAttribute("value", value)}/>`
      : "",
  );
  return `<attvalues>${values.join("")}</attvalues>`;
}
