/** A node of the graph, as JSON-LD writes it: its IRI, its types, and values under the terms. */
import type { NodeType, Term } from "./vocabulary.ts";

/** Words in a language that is known (BCP 47). */
export type LanguageText = { readonly "@value": string; readonly "@language": string };

/** An address that no IRI can be, kept as it is written. */
export type AddressText = { readonly "@value": string; readonly "@type": string };

/** One value: words, a number, a node's IRI (where the term takes nodes), or a node with its parts. */
export type LinkedValue = string | number | boolean | LanguageText | AddressText | LinkedNode;

/** A node. Parts that have an IRI of their own and appear once stand inside the node they belong to. */
export type LinkedNode = {
  readonly "@id": string;
  readonly "@type"?: readonly NodeType[];
} & { readonly [T in Term]?: LinkedValue | readonly LinkedValue[] };
