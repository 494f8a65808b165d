import type { LinkedNode } from "./linked-node.ts";

// JSON.stringify writes halves, and nothing else beyond ASCII, with a backslash.
const HALF = /\\ud[89a-f]/;

/**
 * JSON of a node. Half of a surrogate pair has no place in RDF, nor in JSON that all readers take
 * (RFC 8259, section 8.2): U+FFFD stands for it.
 */
export function toNodeJson(node: LinkedNode): string {
  const json = JSON.stringify(node);
  return HALF.test(json) ? JSON.stringify(node, (_, value: unknown) => toWhole(value)) : json;
}

const toWhole = (value: unknown): unknown =>
  typeof value === "string" ? value.toWellFormed() : value;
