/**
 * How far annotators of the same articles agree: the figures, and where they do not. Articles are
 * taken one after the other, so that memory grows with the disagreements that are kept alone.
 * What each figure means, and its source: `docs/agreement.md`.
 */
import type { Span } from "@onrecord/domain";
import type { Annotation, ComparedKind } from "./annotation.ts";
import { COMPARED_KINDS } from "./annotation.ts";
import type { Disagreement } from "./disagreement.ts";
import { itemsOf } from "./item.ts";
import { Coincidences } from "./krippendorffs-alpha.ts";
import type { KindAgreement } from "./pair-count.ts";
import { PairCount } from "./pair-count.ts";
import { labelsOf, sentenceSpansOf, UNIT_OF, wordSpansOf } from "./unit-labels.ts";

/** Krippendorff's alpha of all annotators, for one kind. */
export type AlphaOfKind = {
  readonly kind: ComparedKind;
  readonly unit: "word" | "sentence";
  readonly units: number;
  /** Null where nothing could be told apart. */
  readonly alpha: number | null;
};

/** Two annotators, by their numbers from 0. */
export type PairAgreement = {
  readonly first: number;
  readonly second: number;
  /** Articles that both have. */
  readonly articles: number;
  readonly kinds: readonly KindAgreement[];
};

export type Agreement = {
  /** Articles that at least two annotators have. */
  readonly articles: number;
  /** Articles that one annotator alone has: they count for nothing. */
  readonly alone: number;
  /** By annotator, in how many compared articles he wrote down nothing and another did. */
  readonly silent: readonly number[];
  readonly alphas: readonly AlphaOfKind[];
  readonly pairs: readonly PairAgreement[];
  /** How many there are, and the first of them in the order of the articles and their text. */
  readonly disagreements: { readonly total: number; readonly first: readonly Disagreement[] };
};

export type AgreementOptions = {
  readonly annotators: number;
  /** All, where left out. */
  readonly kinds?: readonly ComparedKind[] | undefined;
  /** How many disagreements to keep at most; all, where left out. */
  readonly keep?: number | undefined;
  /** Pass over articles in which somebody who has them wrote down nothing. */
  readonly annotatedByAll?: boolean | undefined;
};

export class AgreementCount {
  readonly #kinds: readonly ComparedKind[];
  readonly #options: AgreementOptions;
  readonly #coincidences = new Map<ComparedKind, Coincidences>();
  readonly #pairs: readonly PairCount[];
  readonly #silent: number[];
  readonly #kept: Disagreement[] = [];
  #disagreements = 0;
  #articles = 0;
  #alone = 0;

  constructor(options: AgreementOptions) {
    const { annotators, kinds = COMPARED_KINDS } = options;
    this.#options = options;
    this.#kinds = COMPARED_KINDS.filter((kind) => kinds.includes(kind));
    for (const kind of this.#kinds) this.#coincidences.set(kind, new Coincidences());
    const numbers = Array.from({ length: annotators }, (_, index) => index);
    this.#silent = numbers.map(() => 0);
    this.#pairs = numbers.flatMap((first) =>
      numbers.slice(first + 1).map((second) => new PairCount(first, second, this.#kinds)),
    );
  }

  /** Takes one article as each annotator has it; null from whoever has it not. */
  add(annotations: readonly (Annotation | null)[]): void {
    const [example, another] = annotations.filter((each) => each !== null);
    if (example === undefined || another === undefined) {
      this.#alone += 1;
      return;
    }
    const wrote = annotations.map((each) => each !== null && this.#wroteIn(each));
    const isSilent = annotations.map(
      (each, index) => each !== null && wrote[index] === false && wrote.includes(true),
    );
    for (const [index, silent] of isSilent.entries())
      if (silent) this.#silent[index] = (this.#silent[index] ?? 0) + 1;
    if (this.#options.annotatedByAll === true && isSilent.includes(true)) return;
    this.#articles += 1;
    const units = { word: wordSpansOf(example), sentence: sentenceSpansOf(example) };
    this.#countUnits(annotations, units);
    this.#countItems(annotations, units.sentence);
  }

  result(): Agreement {
    return {
      articles: this.#articles,
      alone: this.#alone,
      silent: [...this.#silent],
      alphas: [...this.#coincidences].map(([kind, coincidences]) => ({
        kind,
        unit: UNIT_OF[kind],
        units: coincidences.units,
        alpha: coincidences.alpha(),
      })),
      pairs: this.#pairs.map((pair) => pair.result()),
      disagreements: { total: this.#disagreements, first: [...this.#kept] },
    };
  }

  #wroteIn({ records }: Annotation): boolean {
    return records.some(({ kind }) => this.#kinds.includes(kind));
  }

  #countUnits(
    annotations: readonly (Annotation | null)[],
    units: { readonly word: readonly Span[]; readonly sentence: readonly Span[] },
  ): void {
    for (const kind of this.#kinds) {
      const spans = units[UNIT_OF[kind]];
      const labels = annotations.map((each) =>
        each === null ? null : labelsOf(itemsOf(each, kind), spans),
      );
      for (const index of spans.keys())
        this.#coincidences.get(kind)?.add(labels.map((each) => each?.[index] ?? null));
      for (const pair of this.#pairs) {
        const [first, second] = [labels[pair.first], labels[pair.second]];
        if (first && second) pair.addLabels(kind, first, second);
      }
    }
  }

  #countItems(annotations: readonly (Annotation | null)[], sentences: readonly Span[]): void {
    for (const pair of this.#pairs) {
      const [first, second] = [annotations[pair.first], annotations[pair.second]];
      if (!first || !second) continue;
      for (const disagreement of pair.addArticle([first, second], sentences)) {
        this.#disagreements += 1;
        if (this.#kept.length < (this.#options.keep ?? Infinity)) this.#kept.push(disagreement);
      }
    }
  }
}
