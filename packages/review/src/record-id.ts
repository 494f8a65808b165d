/** Ids of new records: where they stand in their article, as the proposer makes them. */
import type { Span } from "@onrecord/domain";
import type { Draft } from "./draft.ts";
import type { ReviewedKind } from "./reviewed.ts";

/** An id that no record has, nor had before the decision. */
export function newId(
  draft: Draft,
  kind: ReviewedKind,
  at: Span & { readonly article: string },
): string {
  const article = at.article.slice(at.article.indexOf("/") + 1);
  const plain = `${kind}/${article}-${at.start}-${at.end}`;
  const isTaken = (id: string): boolean =>
    draft.find(id) !== undefined || draft.findBefore(id) !== undefined;
  let id = plain;
  for (let number = 2; isTaken(id); number += 1) id = `${plain}-${number}`;
  return id;
}
