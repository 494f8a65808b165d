/** Nodes as RDF triples. */
import type { LinkedNode, LinkedValue } from "./linked-node.ts";
import type { Term } from "./vocabulary.ts";
import { DATATYPES, NAMESPACES, TERMS, toIri, TYPES } from "./vocabulary.ts";

/** What a triple says of its subject. */
export type RdfObject =
  | { readonly kind: "iri"; readonly iri: string }
  | {
      readonly kind: "literal";
      readonly text: string;
      /** BCP 47, lower case; null where the words are in no known language. */
      readonly language: string | null;
      /** The datatype's IRI; null for plain words. */
      readonly datatype: string | null;
    };

/** A subject with all that is said of it in one place. */
export type Description = {
  readonly subject: string;
  readonly predicates: readonly (readonly [predicate: string, objects: readonly RdfObject[]])[];
};

/** Every term's IRI, spelled out once. */
const PREDICATES = new Map<string, string>(
  Object.entries(TERMS).map(([term, { name }]) => [term, toIri(name)]),
);
const TYPE_IRIS = new Map<string, string>(
  Object.entries(TYPES).map(([type, name]) => [type, toIri(name)]),
);
const RDF_TYPE = `${NAMESPACES.rdf}type`;

/** The descriptions of a node and of the nodes inside it, the node itself first. */
export function* toDescriptions(node: LinkedNode): Iterable<Description> {
  const inner: LinkedNode[] = [];
  const predicates: (readonly [string, readonly RdfObject[]])[] = [];
  const types = node["@type"];
  if (types !== undefined) {
    predicates.push([RDF_TYPE, types.map((type) => toIriObject(TYPE_IRIS.get(type) ?? type))]);
  }
  for (const [key, value] of Object.entries(node)) {
    const predicate = PREDICATES.get(key);
    if (predicate === undefined) continue;
    const values: readonly LinkedValue[] = Array.isArray(value) ? value : [value];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a key of PREDICATES
    predicates.push([predicate, values.map((each) => toObject(key as Term, each, inner))]);
  }
  yield { subject: node["@id"], predicates };
  for (const each of inner) yield* toDescriptions(each);
}

const toIriObject = (iri: string): RdfObject => ({ kind: "iri", iri });

function toObject(term: Term, value: LinkedValue, inner: LinkedNode[]): RdfObject {
  const takes = TERMS[term].value;
  if (typeof value === "object") {
    if ("@value" in value) {
      return {
        kind: "literal",
        text: value["@value"],
        language: "@language" in value ? value["@language"] : null,
        datatype: "@type" in value ? value["@type"] : null,
      };
    }
    inner.push(value);
    return toIriObject(value["@id"]);
  }
  if (takes === "node") return toIriObject(String(value));
  return { kind: "literal", text: String(value), language: null, datatype: DATATYPES[takes] };
}
