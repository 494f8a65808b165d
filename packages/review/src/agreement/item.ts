/** A record as it is compared: the words that it stands on, and what it is called. */
import type { Anchor, Span } from "@onrecord/domain";
import { compareSpans, findKind } from "@onrecord/domain";
import type { Annotation, Assertion, ComparedKind } from "./annotation.ts";

export type Item = {
  readonly record: Assertion;
  /** In text order, apart from each other; never none. */
  readonly spans: readonly Span[];
  /** The kind of entity of a mention, the type of an event, the predicate of a relation. */
  readonly category: string;
};

/** The items of one kind in an article, in text order. Words in other articles do not count. */
export function itemsOf({ article, records }: Annotation, kind: ComparedKind): Item[] {
  const items = records
    .filter((record) => record.kind === kind)
    .map((record) => toItem(record, article.id));
  return items.filter(({ spans }) => spans.length > 0).toSorted(compareItems);
}

/** A record as an item; its words in one article, that of its first anchor unless it is given. */
export function toItem(record: Assertion, article = wordsOf(record)[0]?.article): Item {
  const words = wordsOf(record).filter((anchor) => anchor.article === article);
  return { record, spans: joinSpans(words), category: categoryOf(record) };
}

/** How many code units the spans hold. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** How many code units two lists of spans share. */
export const sharedBy = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce(
    (sum, a) =>
      sum +
      other.reduce(
        (part, b) => part + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)),
        0,
      ),
    0,
  );

/** The words that two annotators must both mean: of a statement what was said, of a claim its evidence. */
function wordsOf(record: Assertion): readonly Anchor[] {
  switch (record.kind) {
    case "mention":
    case "time":
      return [record.anchor];
    case "statement":
      return record.content;
    case "event":
    case "relation":
      return record.evidence;
  }
}

export function categoryOf(record: Assertion): string {
  switch (record.kind) {
    case "mention":
      return findKind(record.entity) ?? "";
    case "event":
      return record.type;
    case "relation":
      return record.predicate;
    case "statement":
    case "time":
      return record.kind;
  }
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted(compareSpans)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
  }
  return joined;
}

const compareItems = (one: Item, other: Item): number =>
  startOf(one) - startOf(other) || lengthOf(other.spans) - lengthOf(one.spans);

const startOf = ({ spans }: Item): number => spans[0]?.start ?? 0;
