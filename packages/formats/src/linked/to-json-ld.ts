import type { Dataset } from "@onrecord/domain";
import { recordsOf } from "@onrecord/domain";
import type { ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { LinkedNode } from "./linked-node.ts";
import { createGraphScope, createNodeScope } from "./node-scope.ts";
import type { JsonLdContext } from "./to-context.ts";
import { toContext } from "./to-context.ts";
import { LINKED_KINDS, toRecordNodes } from "./to-linked-nodes.ts";
import { toWellFormedJson } from "../well-formed-json.ts";

/** A JSON-LD document of some records. */
export type JsonLdDocument = {
  readonly "@context": JsonLdContext;
  readonly "@graph": readonly LinkedNode[];
};

/**
 * The records of a slice as one JSON-LD document: what a page carries, and what the web app answers
 * to `Accept: application/ld+json`. `kinds` leaves out the records of other kinds.
 */
export function toJsonLd(slice: Dataset, options: ExportOptions): JsonLdDocument {
  const scope = createNodeScope(createGraphScope(options), slice);
  const nodes = kindsAsked(LINKED_KINDS, options).flatMap((kind) =>
    recordsOf(slice, kind).flatMap((record) => toRecordNodes(record, slice, scope)),
  );
  return { "@context": toContext(), "@graph": nodes.map(toWholeNode) };
}

const toWholeNode = (node: LinkedNode): LinkedNode =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a node that was written and read again
  JSON.parse(toWellFormedJson(node)) as LinkedNode;
