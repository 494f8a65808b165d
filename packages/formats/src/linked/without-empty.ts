import type { LinkedNode } from "./linked-node.ts";

/** A node without the keys that have no value: `null`, `undefined` and empty lists. */
export const withoutEmpty = (node: DraftNode): LinkedNode =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left out is what a node may not have
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as LinkedNode;

/** A node in the making: what is unknown is `null`, as in the record. */
type DraftNode = { readonly "@id": string } & {
  readonly [K in Exclude<keyof LinkedNode, "@id">]?: LinkedNode[K] | null | undefined;
};
