/** A search expression with its texts analysed: what is looked up in each segment. */
import { analyze } from "../analysis/analyze.ts";
import type { SearchExpression } from "../search-expression.ts";

/** Terms beside each other; the last one may stand for several. */
export type TermPattern = {
  readonly lead: readonly string[];
  readonly last: string;
  readonly expand: "exact" | "prefix" | "near";
};

/** Something in the text that is looked for: any of the patterns, which count as one word together. */
export type TextLeaf = { readonly kind: "text"; readonly patterns: readonly TermPattern[] };

export type PlanNode =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  | { readonly kind: "leaf"; readonly leaf: TextLeaf }
  | { readonly kind: "facet"; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: "days"; readonly earliest: number; readonly latest: number }
  | { readonly kind: "not"; readonly part: PlanNode }
  | { readonly kind: "and" | "or"; readonly parts: readonly PlanNode[] };

export type QueryPlan = {
  readonly root: PlanNode;
  /** All of them, in their order. */
  readonly leaves: readonly TextLeaf[];
  /** Those that a document is ranked by: all but what is excluded. */
  readonly scored: readonly TextLeaf[];
};

const PLAIN = "und";

const termsOf = (text: string, language: string): string[] =>
  analyze(text, language).map(({ term }) => term);

const withoutDoubles = (patterns: readonly TermPattern[]): TermPattern[] => [
  ...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values(),
];

type TextExpression = Extract<SearchExpression, { readonly text: string }>;

const toPattern = (expression: TextExpression, language: string): TermPattern[] => {
  const terms = termsOf(expression.text, language);
  const last = terms.at(-1);
  if (last === undefined) return [];
  const lead = terms.slice(0, -1);
  const isPrefix =
    expression.kind === "prefix" || (expression.kind === "phrase" && expression.prefix === true);
  if (isPrefix) {
    // What is not yet a whole word has no stem.
    const begun = termsOf(expression.text, PLAIN).at(-1) ?? last;
    return [{ lead, last: begun, expand: "prefix" }];
  }
  const expand = expression.kind === "fuzzy" && lead.length === 0 ? "near" : "exact";
  return [{ lead, last, expand }];
};

/** Works out a plan; `languages` are those that the index has documents in, since each may analyse a text in its own way. */
export const toQueryPlan = (
  expression: SearchExpression,
  languages: readonly string[],
): QueryPlan => {
  const leaves: TextLeaf[] = [];
  const scored: TextLeaf[] = [];
  const toLeaf = (text: TextExpression, isWanted: boolean): PlanNode => {
    const patterns = withoutDoubles(
      [PLAIN, ...languages].flatMap((language) => toPattern(text, language)),
    );
    const leaf: TextLeaf = { kind: "text", patterns };
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
        return part;
      case "not":
        return { kind: "not", part: toNode(part.part, !isWanted) };
      case "and":
      case "or":
        return { kind: part.kind, parts: part.parts.map((inner) => toNode(inner, isWanted)) };
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
