import type { Anchor } from "@onrecord/domain";
import { quoteOf } from "../short-quote.ts";
import type { LinkedNode } from "./linked-node.ts";
import type { NodeScope } from "./node-scope.ts";

/**
 * The words of an anchor as a part of their article: the words with what stands around them, and
 * their place in code points, as the W3C's selectors give them.
 */
export function toPassageNode(anchor: Anchor, iri: string, scope: NodeScope): LinkedNode {
  const span = scope.codePointsIn(anchor.article)?.(anchor);
  const exact = quoteOf(anchor.exact, scope.options);
  return {
    "@id": iri,
    "@type": ["SpecificResource"],
    hasSource: scope.iriOf(anchor.article),
    hasSelector: [
      {
        "@id": `${iri}/quote`,
        "@type": ["TextQuoteSelector"],
        exact,
        prefix: anchor.prefix,
        suffix: anchor.suffix,
        ...(exact === anchor.exact ? {} : { cut: true }),
      },
      ...(span === undefined
        ? []
        : [{ "@id": `${iri}/position`, "@type": ["TextPositionSelector"] as const, ...span }]),
    ],
  };
}

/** The passages of several anchors; the order of the record is kept in `order`, from 1. */
export const toPassageNodes = (
  anchors: readonly Anchor[],
  iri: string,
  scope: NodeScope,
): readonly LinkedNode[] =>
  anchors.map((anchor, index) => ({
    ...toPassageNode(anchor, `${iri}/${index + 1}`, scope),
    order: index + 1,
  }));
