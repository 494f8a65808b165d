/** Adds up, article by article, how far two annotators agree. */
import type { Span } from "@onrecord/domain";
import { alignEntities } from "./align-entities.ts";
import type { Annotation, ComparedKind } from "./annotation.ts";
import { ConfusionTable } from "./cohens-kappa.ts";
import type { ComparedField } from "./compare-fields.ts";
import { compareFields } from "./compare-fields.ts";
import type { Disagreement, Telling } from "./disagreement.ts";
import { compareDisagreements, findDifference, onlyFirst, onlySecond } from "./disagreement.ts";
import type { Item } from "./item.ts";
import { itemsOf } from "./item.ts";
import type { Match } from "./match-items.ts";
import { matchItems } from "./match-items.ts";
import type { SpanScore } from "./span-count.ts";
import { SpanCount } from "./span-count.ts";
import { UNIT_OF } from "./unit-labels.ts";

/** How far two annotators agree in one kind of record. */
export type KindAgreement = {
  readonly kind: ComparedKind;
  /** Cohen's kappa on the labels of words or sentences. */
  readonly units: {
    readonly unit: "word" | "sentence";
    readonly count: number;
    readonly agreed: number;
    readonly kappa: number | null;
  };
  /** The first is of all of the kind, the others of one category each: entity kinds, event types. */
  readonly spans: readonly SpanScore[];
  /** What they say of the items that both have. */
  readonly fields: readonly FieldAgreement[];
};

/** How often two annotators say the same of what both have. */
export type FieldAgreement = {
  readonly field: string;
  readonly count: number;
  readonly agreed: number;
  /** Cohen's kappa; null for what has no closed list of values, and where nothing can be told apart. */
  readonly kappa: number | null;
};

type FieldCount = { count: number; agreed: number; readonly table: ConfusionTable | null };

type KindCount = {
  readonly labels: ConfusionTable;
  readonly spans: SpanCount;
  readonly fields: Map<string, FieldCount>;
};

export class PairCount {
  readonly first: number;
  readonly second: number;
  readonly #kinds: ReadonlyMap<ComparedKind, KindCount>;
  #articles = 0;

  constructor(first: number, second: number, kinds: readonly ComparedKind[]) {
    this.first = first;
    this.second = second;
    this.#kinds = new Map(
      kinds.map((kind) => [
        kind,
        { labels: new ConfusionTable(), spans: new SpanCount(), fields: new Map() },
      ]),
    );
  }

  /** Takes what each says of the same units. */
  addLabels(kind: ComparedKind, first: readonly string[], second: readonly string[]): void {
    const labels = this.#kinds.get(kind)?.labels;
    for (const [index, label] of first.entries()) labels?.add(label, second[index] ?? "");
  }

  /** Takes what each wrote down in an article, and gives the differences in text order. */
  addArticle(
    annotations: readonly [Annotation, Annotation],
    sentences: readonly Span[],
  ): readonly Disagreement[] {
    this.#articles += 1;
    const [one, other] = annotations;
    const isSame = alignEntities(matchItems(itemsOf(one, "mention"), itemsOf(other, "mention")));
    const annotators = [this.first, this.second] as const;
    return [...this.#kinds]
      .flatMap(([kind, counts]) => {
        const telling: Telling = { annotators, annotations, kind, sentences };
        const [first, second] = [itemsOf(one, kind), itemsOf(other, kind)];
        const matches = matchItems(first, second);
        counts.spans.add({ first, second, matches });
        const compared = matches.map((match) => ({ match, fields: compareFields(match, isSame) }));
        for (const { fields } of compared) addFields(counts.fields, fields);
        return [
          ...without(first, matches).map((item) => onlyFirst(item, telling)),
          ...without(second, matches).map((item) => onlySecond(item, telling)),
          ...compared.flatMap(({ match, fields }) => findDifference(match, fields, telling) ?? []),
        ];
      })
      .toSorted(compareDisagreements);
  }

  result(): {
    readonly first: number;
    readonly second: number;
    readonly articles: number;
    readonly kinds: readonly KindAgreement[];
  } {
    return {
      first: this.first,
      second: this.second,
      articles: this.#articles,
      kinds: [...this.#kinds].map(([kind, { labels, spans, fields }]) => ({
        kind,
        units: {
          unit: UNIT_OF[kind],
          count: labels.units,
          agreed: labels.agreed,
          kappa: labels.kappa(),
        },
        spans: spans.scores(),
        fields: [...fields].map(([field, { count, agreed, table }]) => ({
          field,
          count,
          agreed,
          kappa: table?.kappa() ?? null,
        })),
      })),
    };
  }
}

function addFields(counts: Map<string, FieldCount>, fields: readonly ComparedField[]): void {
  for (const { field, first, second, same, isCategory } of fields) {
    const table = isCategory ? new ConfusionTable() : null;
    const kept = counts.get(field) ?? { count: 0, agreed: 0, table };
    kept.count += 1;
    if (same) kept.agreed += 1;
    kept.table?.add(first, second);
    counts.set(field, kept);
  }
}

/** The items that are in no match. */
function without(items: readonly Item[], matches: readonly Match[]): Item[] {
  const matched = new Set(matches.flatMap(({ first, second }) => [first, second]));
  return items.filter((item) => !matched.has(item));
}
