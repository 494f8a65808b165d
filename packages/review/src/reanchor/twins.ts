/** Records of the new version that say already what is carried to it. */
import type { Assertion } from "../agreement/annotation.ts";
import { lengthOf, sharedBy, toItem } from "../agreement/item.ts";

/**
 * The record that stands on the same words and says the same thing there: a mention or time
 * expression, a statement of the same words, an event of the same type or a relation between the same
 * two in overlapping words.
 */
export const findTwin = (record: Assertion, others: readonly Assertion[]): Assertion | undefined =>
  others.find((other) => isTwin(record, other));

function isTwin(one: Assertion, other: Assertion): boolean {
  if (one.kind !== other.kind || one.id === other.id) return false;
  const [a, b] = [toItem(one).spans, toItem(other).spans];
  const shared = sharedBy(a, b);
  if (shared === 0) return false;
  if (one.kind === "event" && other.kind === "event") return one.type === other.type;
  if (one.kind === "relation" && other.kind === "relation")
    return (
      one.predicate === other.predicate &&
      one.subject === other.subject &&
      one.object === other.object
    );
  return shared === lengthOf(a) && shared === lengthOf(b);
}

/** Whether nobody has decided on a record: a program proposed it, and that is all. */
export const isUntouched = ({ status, provenance }: Assertion): boolean =>
  status === "proposed" &&
  provenance.decided === null &&
  provenance.history.length === 0 &&
  provenance.proposed.by.kind === "program";
