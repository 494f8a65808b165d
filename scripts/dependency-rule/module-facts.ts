/** What the dependency rule needs to know about one module, read from its syntax tree. */
import { parseSync, Visitor } from "oxc-parser";
import type { Expression, ImportDeclaration, MemberExpression, Node, Program } from "oxc-parser";

import type { SourceFile } from "../source-files.ts";

/** One import or re-export; `typeOnly` ones are gone when the program runs. */
export type ModuleImport = {
  readonly specifier: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
  readonly line: number;
};

/** A use of something ambient, such as `process.env` or `Date.now`. */
type AmbientUse = { readonly name: string; readonly line: number };

export type ModuleFacts = {
  readonly path: string;
  readonly imports: readonly ModuleImport[];
  readonly ambientUses: readonly AmbientUse[];
  readonly directives: readonly string[];
};

/** The one-based line of an offset. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const importedNames = (node: ImportDeclaration): string[] =>
  node.specifiers.map((specifier) => {
    if (specifier.type !== "ImportSpecifier") return "*";
    return specifier.imported.type === "Identifier"
      ? specifier.imported.name
      : specifier.imported.value;
  });

const literalText = (node: Node): string | undefined =>
  node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;

const memberName = (node: MemberExpression): string | undefined => {
  if (node.object.type !== "Identifier") return undefined;
  const { property } = node;
  const key = property.type === "Identifier" ? property.name : literalText(property);
  return key === undefined ? undefined : `${node.object.name}.${key}`;
};

const isName = (node: Expression, name: string): boolean =>
  node.type === "Identifier" && node.name === name;

const readImports = (program: Program, text: string): ModuleImport[] => {
  const imports: ModuleImport[] = [];
  const add = (source: Node, typeOnly: boolean, names: readonly string[] = []): void => {
    const specifier = literalText(source);
    if (specifier === undefined) return;
    imports.push({ specifier, names, typeOnly, line: lineOf(text, source.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === "type", importedNames(node)),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source, node.exportKind === "type");
    },
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return imports;
};

const readAmbientUses = (program: Program, text: string): AmbientUse[] => {
  const uses: AmbientUse[] = [];
  const add = (name: string, node: Node): void => {
    uses.push({ name, line: lineOf(text, node.start) });
  };
  new Visitor({
    MemberExpression: (node) => {
      const name = memberName(node);
      if (name !== undefined) add(name, node);
    },
    NewExpression: (node) => {
      if (isName(node.callee, "Date") && node.arguments.length === 0) add("new Date()", node);
    },
  }).visit(program);
  return uses;
};

/** Reads one TypeScript module; throws when it cannot be parsed. */
export const readModuleFacts = ({ path, text }: SourceFile): ModuleFacts => {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const directives = program.body.flatMap((node) =>
    node.type === "ExpressionStatement" && typeof node.directive === "string"
      ? [node.directive]
      : [],
  );
  return {
    path,
    imports: readImports(program, text),
    ambientUses: readAmbientUses(program, text),
    directives,
  };
};
