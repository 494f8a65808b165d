/** Reads annotations as the W3C’s model and the API of Hypothesis write them. Never throws for what it reads. */
import type { Result } from "@onrecord/domain";
import { z } from "zod";
import type { AnnotationDraft, LostAnnotation } from "./annotation-draft.ts";
import { findHypothesisDraft } from "./hypothesis-draft.ts";
import { findW3cDraft } from "./w3c-draft.ts";

export type ParsedAnnotations = {
  readonly drafts: readonly AnnotationDraft[];
  readonly lost: readonly LostAnnotation[];
};

/** A list in one of the places where lists of annotations stand. */
const Items = z.array(z.unknown());
const Lists = z.union([
  Items,
  // An answer of Hypothesis’ API.
  z.object({ rows: Items }).transform(({ rows }) => rows),
  // A page, or the first page inside a collection.
  z.object({ items: Items }).transform(({ items }) => items),
  z.object({ first: z.object({ items: Items }) }).transform(({ first }) => first.items),
  z.object({ "@graph": Items }).transform((graph) => graph["@graph"]),
]);

/** A collection whose pages lie elsewhere: they would have to be fetched. */
const Elsewhere = z.object({ type: z.literal("AnnotationCollection"), first: z.string() });

/**
 * The annotations of a JSON value: one, a list, an annotation page or collection of the W3C, or an
 * answer of Hypothesis. What is none is told as lost. The error says why there are none at all.
 */
export function parseAnnotations(json: unknown): Result<ParsedAnnotations, string> {
  const elsewhere = Elsewhere.safeParse(json);
  if (elsewhere.success) {
    return {
      ok: false,
      error: `the collection has its annotations in pages of their own: give the pages (${elsewhere.data.first} is the first)`,
    };
  }
  const list = Lists.safeParse(json);
  const items = list.success ? list.data : [json];
  const drafts: AnnotationDraft[] = [];
  const lost: LostAnnotation[] = [];
  for (const [index, item] of items.entries()) {
    const draft = findHypothesisDraft(item, index + 1) ?? findW3cDraft(item, index + 1);
    if (draft === undefined) lost.push(notAnAnnotation(item, index + 1));
    else drafts.push(draft);
  }
  if (!list.success && drafts.length === 0) {
    return {
      ok: false,
      error:
        "this is neither a W3C annotation, nor a page or list of them, nor an answer of Hypothesis",
    };
  }
  return { ok: true, value: { drafts, lost } };
}

function notAnAnnotation(item: unknown, number: number): LostAnnotation {
  const named = z.object({ id: z.string() }).safeParse(item);
  return {
    number,
    id: named.success ? named.data.id : null,
    code: "not-an-annotation",
    reason:
      "It is no annotation of the W3C or of Hypothesis: it has no target that names an article.",
  };
}
