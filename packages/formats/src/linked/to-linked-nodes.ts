import type { AnyRecord, Dataset, RecordKind } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import type { ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toArticleNode, toDatasetNode, toSourceNode } from "./article-node.ts";
import { toEventNodes, toRelationNode, toStatementNode } from "./claim-nodes.ts";
import { toEntityNode } from "./entity-node.ts";
import type { LinkedNode } from "./linked-node.ts";
import { toAcknowledgementNode, toMentionNode, toTimeExpressionNode } from "./mention-nodes.ts";
import type { NodeScope } from "./node-scope.ts";
import { createGraphScope, createNodeScope } from "./node-scope.ts";

/** The linked formats carry records of every kind. */
export const LINKED_KINDS: readonly RecordKind[] = RECORD_KINDS;

/** The graph of a source, a node at a time: what the record says of itself, then every record. */
export function* toLinkedNodes(source: ExportSource, options: ExportOptions): Iterable<LinkedNode> {
  yield toDatasetNode(source.manifest);
  const graph = createGraphScope(options);
  for (const kind of kindsAsked(LINKED_KINDS, options)) {
    for (const { records, slice } of source.parts(kind)) {
      const scope = createNodeScope(graph, slice);
      for (const record of records) yield* toRecordNodes(record, slice, scope);
    }
  }
}

/** The nodes of one record. */
export function toRecordNodes(
  record: AnyRecord,
  slice: Dataset,
  scope: NodeScope,
): readonly LinkedNode[] {
  switch (record.kind) {
    case "article":
      return [toArticleNode(record, slice, scope)];
    case "person":
    case "organization":
    case "place":
      return [toEntityNode(record, scope)];
    case "mention":
      return [toMentionNode(record, scope)];
    case "time":
      return [toTimeExpressionNode(record, scope)];
    case "statement":
      return [toStatementNode(record, scope)];
    case "event":
      return toEventNodes(record, scope);
    case "relation":
      return [toRelationNode(record, scope)];
    case "source":
      return [toSourceNode(record, scope)];
    case "acknowledgement":
      return [toAcknowledgementNode(record, scope)];
  }
}
