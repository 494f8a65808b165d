/**
 * For tests: the rules that the proposer can name, read from its sources. They are strings that stand
 * where a finding is made, beside the word `rule`; there is no list of them that one could forget.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expression, Node, ParamPattern } from "oxc-parser";
import { parseSync, Visitor } from "oxc-parser";

const SOURCES = join(import.meta.dirname, "../../../../../packages/propose/src");

/** A rule; `*` stands for what is put in while the program runs. */
export function readProposerRules(): readonly string[] {
  const files = globSync("**/*.ts", { cwd: SOURCES }).filter((file) => !file.endsWith(".test.ts"));
  const programs = files.map(
    (file) => parseSync(file, readFileSync(join(SOURCES, file), "utf8")).program,
  );
  const takers = new Map(programs.flatMap(findTakers));
  return [...new Set(programs.flatMap((program) => findRules(program, takers)))].toSorted();
}

/** The functions that are handed a rule, and as which of their parameters. */
function findTakers(program: Node & { type: "Program" }): (readonly [string, number])[] {
  const takers: (readonly [string, number])[] = [];
  const add = (name: string | undefined, params: readonly ParamPattern[]): void => {
    const at = params.findIndex((param) => param.type === "Identifier" && param.name === "rule");
    if (name !== undefined && at !== -1) takers.push([name, at]);
  };
  new Visitor({
    FunctionDeclaration: (node) => add(node.id?.name, node.params),
    VariableDeclarator: ({ id, init }) => {
      if (init?.type === "ArrowFunctionExpression" && id.type === "Identifier")
        add(id.name, init.params);
    },
  }).visit(program);
  return takers;
}

function findRules(
  program: Node & { type: "Program" },
  takers: ReadonlyMap<string, number>,
): string[] {
  const rules: string[] = [];
  new Visitor({
    Property: ({ key, value }) => {
      const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : null;
      if (name === "rule") rules.push(...literalsOf(value));
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== "Identifier" || init === null) return;
      if (id.name === "rule") rules.push(...literalsOf(init));
      // What is known of the rules by name, such as how sure each is.
      if (id.name.endsWith("_RULES") && init.type === "ObjectExpression")
        rules.push(...keysOf(init));
    },
    CallExpression: ({ callee, arguments: given }) => {
      const at = callee.type === "Identifier" ? takers.get(callee.name) : undefined;
      const handed = at === undefined ? undefined : given[at];
      if (handed !== undefined && handed.type !== "SpreadElement")
        rules.push(...literalsOf(handed));
    },
  }).visit(program);
  return rules;
}

/** The texts that an expression can come to, as far as they are written there. */
function literalsOf(node: Node): string[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "ConditionalExpression")
    return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
  if (node.type === "LogicalExpression")
    return [...literalsOf(node.left), ...literalsOf(node.right)];
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression")
    return literalsOf(node.expression);
  if (node.type === "TemplateLiteral")
    return [node.quasis.map(({ value }) => value.cooked ?? "").join("*")];
  return [];
}

const keysOf = ({ properties }: Extract<Expression, { type: "ObjectExpression" }>): string[] =>
  properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    const { key } = property;
    if (key.type === "Identifier") return [key.name];
    return key.type === "Literal" && typeof key.value === "string" ? [key.value] : [];
  });
