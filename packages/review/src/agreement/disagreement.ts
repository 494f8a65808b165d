/** Where two annotators differ, and in what. */
import type { Span } from "@onrecord/domain";
import { overlapsSpan } from "@onrecord/domain";
import type { Annotation, ComparedKind } from "./annotation.ts";
import type { ComparedField } from "./compare-fields.ts";
import type { Item } from "./item.ts";
import type { Match } from "./match-items.ts";

/** What one of them wrote down. */
export type Noted = {
  readonly id: string;
  /** Its words, with “…” where they stand apart. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Who or what it says, in words: the entity of a mention, the speaker, the type of the event. */
  readonly meaning: string;
};

/** Something that one of them alone has, or both with a difference. */
export type Disagreement = {
  readonly article: string;
  /** The annotators' numbers, from 0. */
  readonly annotators: readonly [number, number];
  readonly kind: ComparedKind;
  /** The sentence that its first words are in. */
  readonly sentence: Span & { readonly text: string };
  readonly first: Noted | null;
  readonly second: Noted | null;
  /** The properties that differ, with what each says; of words that differ, “words”. */
  readonly differences: readonly {
    readonly field: string;
    readonly first: string;
    readonly second: string;
  }[];
};

/** What is needed to tell of an article's disagreements. */
export type Telling = {
  readonly annotators: readonly [number, number];
  readonly annotations: readonly [Annotation, Annotation];
  readonly kind: ComparedKind;
  readonly sentences: readonly Span[];
};

export const onlyFirst = (item: Item, telling: Telling): Disagreement => ({
  ...about(item, telling),
  first: toNoted(item, telling.annotations[0]),
  second: null,
  differences: [],
});

export const onlySecond = (item: Item, telling: Telling): Disagreement => ({
  ...about(item, telling),
  first: null,
  second: toNoted(item, telling.annotations[1]),
  differences: [],
});

/** Undefined where they say the same of the same words. */
export function findDifference(
  match: Match,
  fields: readonly ComparedField[],
  telling: Telling,
): Disagreement | undefined {
  const [one, other] = telling.annotations;
  const [first, second] = [toNoted(match.first, one), toNoted(match.second, other)];
  const words = { field: "words", first: first.words, second: second.words };
  const differences = [
    ...(match.overlap === 1 ? [] : [words]),
    ...fields
      .filter(({ same }) => !same)
      .map((each) => ({
        field: each.field,
        first: inWords(each.first, one),
        second: inWords(each.second, other),
      })),
  ];
  return differences.length === 0
    ? undefined
    : { ...about(match.first, telling), first, second, differences };
}

/** In text order, the longer first, and what one alone has before what differs. */
export const compareDisagreements = (one: Disagreement, other: Disagreement): number =>
  placeOf(one).start - placeOf(other).start || placeOf(other).end - placeOf(one).end;

const placeOf = ({ first, second, sentence }: Disagreement): Span => first ?? second ?? sentence;

function about(
  { spans }: Item,
  { annotators, annotations, kind, sentences }: Telling,
): Pick<Disagreement, "article" | "annotators" | "kind" | "sentence"> {
  const [{ article, text }] = annotations;
  const [place = { start: 0, end: 1 }] = spans;
  const { start, end } = sentences.find((each) => overlapsSpan(each, place)) ?? place;
  const sentence = { start, end, text: text.slice(start, end) };
  return { article: article.id, annotators, kind, sentence };
}

const toNoted = ({ record, spans }: Item, { text, nameOf }: Annotation): Noted => ({
  id: record.id,
  words: spans.map(({ start, end }) => text.slice(start, end)).join(" … "),
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
  meaning: meaningOf(record, nameOf),
});

function meaningOf(record: Item["record"], nameOf: Annotation["nameOf"]): string {
  switch (record.kind) {
    case "mention":
      return nameOf(record.entity);
    case "time":
      return record.edtf ?? "no date";
    case "statement":
      return `${record.speaker === null ? "unknown speaker" : nameOf(record.speaker)}, ${record.manner}`;
    case "event":
      return `${record.type}: ${record.description}`;
    case "relation":
      return `${nameOf(record.subject)} ${record.predicate} ${nameOf(record.object)}`;
  }
}

/** Ids as names; what is no id of an entity stays as it is. */
const inWords = (value: string, { nameOf }: Annotation): string =>
  value === "" ? "none" : value.split(" ").map(nameOf).join(", ");
