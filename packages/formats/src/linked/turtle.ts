import type { ExportFormat, ExportOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toIriText, toQuotedText } from "./rdf-text.ts";
import { LINKED_KINDS, toLinkedNodes } from "./to-linked-nodes.ts";
import type { Description, RdfObject } from "./triples.ts";
import { toDescriptions } from "./triples.ts";
import { EDTF_DATATYPE, NAMESPACES, toIri, TYPES } from "./vocabulary.ts";

/** The same graph as a person reads it. */
export const TURTLE: ExportFormat = {
  name: "turtle",
  label: "Turtle (RDF)",
  meaning: "For reading linked data: the same graph as JSON-LD, in short lines.",
  extension: "ttl",
  mediaType: "text/turtle",
  kinds: LINKED_KINDS,
  write: (source, options) => [
    {
      name: "record.ttl",
      mediaType: "text/turtle",
      kind: null,
      chunks: toChunks(source, options),
    },
  ],
};

const PREFIXES: readonly (readonly [prefix: string, namespace: string])[] =
  Object.entries(NAMESPACES);

function* toChunks(source: ExportSource, options: ExportOptions): Iterable<string> {
  yield PREFIXES.map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`).join("");
  for (const node of toLinkedNodes(source, options)) {
    let text = "";
    for (const description of toDescriptions(node)) text += `\n${toBlock(description)}`;
    yield text;
  }
}

/** A subject and all that is said of it, down to the full stop. */
function toBlock({ subject, predicates }: Description): string {
  // A node without anything said of it is named where it is referred to.
  if (predicates.length === 0) return "";
  const lines = predicates.map(
    ([predicate, objects]) => `${toName(predicate)} ${objects.map(toObjectText).join(", ")}`,
  );
  return `${toIriText(subject)} ${lines.join(" ;\n  ")} .\n`;
}

/** The names that were made so far; the types have theirs from the start. */
const NAMES = new Map<string, string>(Object.values(TYPES).map((name) => [toIri(name), name]));

/** A name with its prefix: the terms, types and datatypes of the vocabulary have one. */
function toName(iri: string): string {
  const known = NAMES.get(iri);
  if (known !== undefined) return known;
  const prefix = PREFIXES.find(([, namespace]) => iri.startsWith(namespace));
  const name =
    prefix === undefined || iri === EDTF_DATATYPE
      ? toIriText(iri)
      : `${prefix[0]}:${iri.slice(prefix[1].length)}`;
  NAMES.set(iri, name);
  return name;
}

function toObjectText(object: RdfObject): string {
  // Only words of our own vocabulary are shortened: an address may hold what no local name can.
  if (object.kind === "iri") return NAMES.get(object.iri) ?? toIriText(object.iri);
  const words = toQuotedText(object.text);
  if (object.language !== null) return `${words}@${object.language}`;
  return object.datatype === null ? words : `${words}^^${toName(object.datatype)}`;
}
