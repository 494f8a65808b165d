import { readSourceFiles } from "../source-files.ts";
import { checkClientModules } from "./client-rule.ts";
import { readImportAliases } from "./import-aliases.ts";
import { checkModule } from "./import-rules.ts";
import { checkManifest } from "./manifest-rule.ts";
import { readModuleFacts } from "./module-facts.ts";
import type { Violation } from "./violation.ts";

const WORKSPACES = "{apps,packages,examples}/*";
const VAGUE_NAME = /^(?:utils?|helpers?|common|types|misc|shared)$/;

/** What the check looked at, and what it found. An empty tree is for the caller to notice. */
export type DependencyReport = {
  readonly modules: number;
  readonly violations: readonly Violation[];
};

const checkNames = (path: string): Violation[] =>
  path
    .split("/")
    .map((segment) => segment.replace(/\..*$/, ""))
    .filter((name) => VAGUE_NAME.test(name))
    .map((name) => ({ rule: "vague-name", path, line: 1, found: `is called "${name}"` }));

/** Checks all workspaces below `root` against the dependency rule. */
export const checkDependencyRule = (root: string): DependencyReport => {
  const sources = readSourceFiles(root, [`${WORKSPACES}/**/*.{ts,tsx}`]);
  const scripts = readSourceFiles(root, ["scripts/**/*.ts"]);
  const manifests = readSourceFiles(root, [`${WORKSPACES}/package.json`]);
  const modules = sources.map(readModuleFacts);
  const violations = [
    ...manifests.flatMap(checkManifest),
    ...modules.flatMap(checkModule),
    ...checkClientModules(modules, manifests.flatMap(readImportAliases)),
    ...[...sources, ...scripts].flatMap(({ path }) => checkNames(path)),
  ];
  return { modules: modules.length, violations };
};
