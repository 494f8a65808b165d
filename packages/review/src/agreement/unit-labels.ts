/**
 * An article cut into units, and what an annotator says of each. Words are the units of what is a
 * few words long; events and relations, which are read off whole sentences, go by sentence.
 */
import type { Span } from "@onrecord/domain";
import { overlapsSpan, sentencesOf, wordsOf } from "@onrecord/domain";
import type { Annotation, ComparedKind } from "./annotation.ts";
import type { Item } from "./item.ts";
import { lengthOf } from "./item.ts";

/** What a unit of a kind is. */
export const UNIT_OF = {
  mention: "word",
  time: "word",
  statement: "word",
  event: "sentence",
  relation: "sentence",
} as const satisfies Record<ComparedKind, "word" | "sentence">;

/** What is said of a unit that nothing of the kind stands on. */
const NOTHING = "";

/** The words of an article, without marks and spaces, as Unicode cuts them (UAX 29). */
export const wordSpansOf = ({ text, article }: Annotation): Span[] =>
  wordsOf({ text, start: 0, language: article.language });

export const sentenceSpansOf = ({ text, article }: Annotation): Span[] =>
  sentencesOf(text, article.blocks, article.language);

/**
 * The label of each unit. Of a word: that of the shortest item on it (mentions nest); the kind of
 * entity, `time`, or the manner of the statement. Of a sentence: the types of all events in it, or
 * the predicates of all relations.
 */
export function labelsOf(items: readonly Item[], units: readonly Span[]): string[] {
  const labels = units.map(() => NOTHING);
  for (const item of items.toSorted((a, b) => lengthOf(b.spans) - lengthOf(a.spans)))
    for (const index of touchedBy(item, units))
      labels[index] = labelOn(labels[index] ?? NOTHING, item);
  return labels;
}

function labelOn(label: string, { record, category }: Item): string {
  if (record.kind === "statement") return record.manner;
  if (record.kind !== "event" && record.kind !== "relation") return category;
  const all = new Set([...label.split("+"), category].filter(Boolean));
  return [...all].toSorted().join("+");
}

function touchedBy({ spans }: Item, units: readonly Span[]): number[] {
  return units.flatMap((unit, index) =>
    spans.some((span) => overlapsSpan(span, unit)) ? [index] : [],
  );
}
