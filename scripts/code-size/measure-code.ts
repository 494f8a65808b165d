/** How long the files and the functions of the sources are. */
import { parseSync, Visitor } from "oxc-parser";
import type { Function as FunctionNode, Node } from "oxc-parser";

import type { SourceFile } from "../source-files.ts";

/** Median and 90th percentile of a list of lengths, in lines. */
export type Spread = { readonly count: number; readonly median: number; readonly p90: number };

/** Lines of a whole file; a final newline opens no line of its own. */
export const countLines = (text: string): number =>
  text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;

/**
 * Lines of every function that has a name: declarations, methods, and arrow functions or function
 * expressions that are the value of a variable or property. A callback written in place belongs to
 * the function around it.
 */
export const measureFunctions = ({ path, text }: SourceFile): number[] => {
  const lengths: number[] = [];
  const add = (node: Node): void => {
    lengths.push(countLines(text.slice(node.start, node.end)));
  };
  const addIfFunction = (value: Node | null): void => {
    if (value === null) return;
    if (value.type === "ArrowFunctionExpression" || value.type === "FunctionExpression") add(value);
  };
  new Visitor({
    FunctionDeclaration: (node: FunctionNode) => add(node),
    MethodDefinition: (node) => addIfFunction(node.value),
    PropertyDefinition: (node) => addIfFunction(node.value),
    Property: (node) => addIfFunction(node.value),
    VariableDeclarator: (node) => addIfFunction(node.init),
  }).visit(parseSync(path, text).program);
  return lengths;
};

/** The value below which `share` of the sorted lengths lie (nearest rank). */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Sums up a list of lengths; an empty one gives zeros. */
export const toSpread = (lengths: readonly number[]): Spread => {
  const sorted = lengths.toSorted((a, b) => a - b);
  return { count: sorted.length, median: percentile(sorted, 0.5), p90: percentile(sorted, 0.9) };
};
