import { DATATYPES, NAMESPACES, TERMS, TYPES, toIri } from "./vocabulary.ts";
import type { TermValue } from "./vocabulary.ts";

/** A JSON-LD 1.1 context: https://www.w3.org/TR/json-ld11/#the-context */
export type JsonLdContext = {
  readonly [term: string]: string | { readonly "@id": string; readonly "@type"?: string };
};

/**
 * The context of every JSON-LD document of the record. It is written into each document, so that
 * nobody needs a network to read one, and names every term, so that none is dropped unseen.
 */
export function toContext(): JsonLdContext {
  const { rdf: _, ...namespaces } = NAMESPACES;
  const terms = Object.entries(TERMS).map(([term, { name, value }]) => [
    term,
    coerced(toIri(name), value),
  ]);
  const types = Object.entries(TYPES).map(([type, name]) => [type, toIri(name)]);
  return { ...namespaces, ...Object.fromEntries([...types, ...terms]) };
}

function coerced(iri: string, value: TermValue): JsonLdContext[string] {
  if (value === "node") return { "@id": iri, "@type": "@id" };
  const datatype = DATATYPES[value];
  return datatype === null ? iri : { "@id": iri, "@type": datatype };
}
