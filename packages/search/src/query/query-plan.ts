/** A search expression with its texts analysed: what is looked up in each segment. */
import { analyze, readQueryText } from "../analysis/analyze.ts";
import type { Analysis } from "../analysis/stem.ts";
import { oneEditTerms, prefixStems } from "../analysis/written-forms.ts";
import type { SearchExpression } from "../search-expression.ts";

/** Terms beside each other; the last one may stand for several. */
export type TermPattern = {
  readonly lead: readonly string[];
  /** Any of these terms, sorted. */
  readonly last: readonly string[];
  /** Or any term that begins so; null for no others. */
  readonly begun: string | null;
};

/** Something in the text that is looked for: one of the patterns, which count as one word together. */
export type TextLeaf = {
  readonly kind: "text";
  readonly patterns: readonly TermPattern[];
  /** The patterns as a text, under which what is found of them is kept. */
  readonly name: string;
};

export type PlanNode =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  | { readonly kind: "leaf"; readonly leaf: TextLeaf }
  | { readonly kind: "facet"; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: "days"; readonly earliest: number; readonly latest: number }
  | { readonly kind: "keys"; readonly above: number }
  | { readonly kind: "not"; readonly part: PlanNode }
  | { readonly kind: "and" | "or"; readonly parts: readonly PlanNode[] };

export type QueryPlan = {
  readonly root: PlanNode;
  /** All of them, in their order. */
  readonly leaves: readonly TextLeaf[];
  /** Those that a document is ranked by: all but what is excluded. */
  readonly scored: readonly TextLeaf[];
};

const withoutDoubles = (patterns: readonly TermPattern[]): TermPattern[] => [
  ...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values(),
];

type TextExpression = Extract<SearchExpression, { readonly text: string }>;

const isBegun = (expression: TextExpression): boolean =>
  expression.kind === "prefix" || (expression.kind === "phrase" && expression.prefix === true);

const toPatterns = (
  expression: TextExpression,
  analyses: readonly Analysis[],
): readonly TermPattern[] => {
  const { text, kind } = expression;
  const words = analyze(text, "und");
  const lastWord = words.at(-1);
  if (lastWord === undefined) return [];
  if (kind === "fuzzy" && words.length === 1) {
    return [{ lead: [], last: oneEditTerms(text, analyses).toSorted(), begun: null }];
  }
  const readings = readQueryText(text, analyses);
  if (!isBegun(expression)) {
    return readings.map((terms) => ({
      lead: terms.slice(0, -1),
      last: terms.slice(-1),
      begun: null,
    }));
  }
  // What is not yet a whole word has no stem, but the words that it may become have.
  const begun = lastWord.term;
  const last = prefixStems(begun, analyses).toSorted();
  return withoutDoubles(readings.map((terms) => ({ lead: terms.slice(0, -1), last, begun })));
};

type Joined = Extract<PlanNode, { readonly kind: "and" | "or" }>;

/** Without what brackets alone have made: what has one part is that part, and parts of the same kind are its own. */
const toFlat = ({ kind, parts }: Joined): PlanNode => {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only, second] = flat;
  return only !== undefined && second === undefined ? only : { kind, parts: flat };
};

/** Works out a plan; `analyses` are those of the index's documents, since each may read a text in its own way. */
export const toQueryPlan = (
  expression: SearchExpression,
  analyses: readonly Analysis[],
): QueryPlan => {
  const leaves: TextLeaf[] = [];
  const scored: TextLeaf[] = [];
  const toLeaf = (text: TextExpression, isWanted: boolean): PlanNode => {
    const patterns = toPatterns(text, analyses);
    const leaf: TextLeaf = { kind: "text", patterns, name: JSON.stringify(patterns) };
    leaves.push(leaf);
    if (isWanted) scored.push(leaf);
    return { kind: "leaf", leaf };
  };
  const toNode = (part: SearchExpression, isWanted: boolean): PlanNode => {
    switch (part.kind) {
      case "all":
      case "none":
      case "facet":
      case "days":
      case "keys":
        return part;
      case "not":
        return { kind: "not", part: toNode(part.part, !isWanted) };
      case "and":
      case "or":
        return toFlat({
          kind: part.kind,
          parts: part.parts.map((inner) => toNode(inner, isWanted)),
        });
      case "word":
      case "prefix":
      case "phrase":
      case "fuzzy":
        return toLeaf(part, isWanted);
    }
  };
  const root = toNode(expression, true);
  return { root, leaves, scored };
};
