import type { ExportFormat, ExportOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toIriText, toQuotedText } from "./rdf-text.ts";
import { LINKED_KINDS, toLinkedNodes } from "./to-linked-nodes.ts";
import type { RdfObject } from "./triples.ts";
import { toDescriptions } from "./triples.ts";

/** The same graph, a line to a triple: what stores of RDF load fastest. */
export const N_QUADS: ExportFormat = {
  name: "nquads",
  label: "N-Quads (RDF)",
  meaning: "For stores of linked data: the same graph as JSON-LD, one fact to a line.",
  extension: "nq",
  mediaType: "application/n-quads",
  kinds: LINKED_KINDS,
  write: (source, options) => [
    {
      name: "record.nq",
      mediaType: "application/n-quads",
      kind: null,
      chunks: toChunks(source, options),
    },
  ],
};

/** All in the default graph; a chunk is what is said in one node. */
function* toChunks(source: ExportSource, options: ExportOptions): Iterable<string> {
  for (const node of toLinkedNodes(source, options)) {
    let lines = "";
    for (const { subject, predicates } of toDescriptions(node)) {
      for (const [predicate, objects] of predicates) {
        const start = `${toIriText(subject)} ${toIriText(predicate)} `;
        for (const object of objects) lines += `${start}${toObjectText(object)} .\n`;
      }
    }
    yield lines;
  }
}

function toObjectText(object: RdfObject): string {
  if (object.kind === "iri") return toIriText(object.iri);
  const words = toQuotedText(object.text);
  if (object.language !== null) return `${words}@${object.language}`;
  return object.datatype === null ? words : `${words}^^${toIriText(object.datatype)}`;
}
