import type { Event } from "../claim/event.ts";
import type { Relation } from "../claim/relation.ts";
import type { Statement } from "../claim/statement.ts";
import type { Anchor } from "../text/anchor.ts";
import { compareSpans } from "../text/span.ts";

/** A record that somebody asserts. */
export type Claim = Statement | Event | Relation;

/**
 * The passage that a claim stands at: the first words said, or the first evidence. Undefined where
 * a claim has no evidence, which is a finding.
 */
export function claimAnchor(claim: Claim): Anchor | undefined {
  const anchors = claim.kind === "statement" ? claim.content : claim.evidence;
  return anchors.toSorted(compareSpans)[0];
}

/** Text order: by where a claim stands, the longer first, then by id; without evidence last. */
export function compareClaims(a: Claim, b: Claim): number {
  const left = claimAnchor(a);
  const right = claimAnchor(b);
  const order =
    left === undefined || right === undefined
      ? Number(left === undefined) - Number(right === undefined)
      : compareSpans(left, right);
  return order || (a.id < b.id ? -1 : Number(a.id > b.id));
}
