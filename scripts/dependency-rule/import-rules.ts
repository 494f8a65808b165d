/** The rules that can be judged by looking at one module alone. */
import { posix } from "node:path";

import { isTestFile } from "../source-files.ts";
import type { ModuleFacts, ModuleImport } from "./module-facts.ts";
import type { Violation } from "./violation.ts";
import {
  findBrokenDirection,
  findImportedWorkspace,
  findWorkspace,
  isApp,
  packageNameOf,
} from "./workspace-map.ts";

type ImportRule = (module: ModuleFacts, found: ModuleImport) => Violation | undefined;

const DOMAIN = "packages/domain";
const DOMAIN_MAY_IMPORT = new Set(["zod"]);
/** Packages that work on what they are given alone: no clock, no dice, nothing of Node's. */
const PURE: ReadonlySet<string> = new Set([
  DOMAIN,
  "packages/formats",
  "packages/propose",
  "packages/review",
]);
const TEST_PACKAGES = new Set(["vitest", "fast-check", "@onrecord/testing"]);
const APP_ONLY_PACKAGES = new Set(["react", "react-dom", "next", "server-only", "client-only"]);
const APP_ONLY_SCOPES = new Set(["@trpc", "@tanstack"]);
const APP_ONLY_AMBIENT = new Set(["process.env", "process.argv"]);
const APP_ONLY_FROM_PROCESS = new Set(["env", "argv"]);
const IMPURE = new Set([
  "Date.now",
  "new Date()",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);

const isRelative = (specifier: string): boolean => specifier.startsWith(".");

/** Shipped code of a package: its `src` without tests. Config files may use what they like. */
const isShipped = (path: string): boolean => /^[^/]+\/[^/]+\/src\//.test(path) && !isTestFile(path);

const isAppOnlyPackage = (specifier: string): boolean => {
  const name = packageNameOf(specifier);
  return APP_ONLY_PACKAGES.has(name) || APP_ONLY_SCOPES.has(name.split("/")[0] ?? "");
};

const violation = (
  rule: Violation["rule"],
  { path }: ModuleFacts,
  { specifier, line }: ModuleImport,
): Violation => ({ rule, path, line, found: `imports "${specifier}"` });

const checkDirection: ImportRule = (module, found) => {
  const from = findWorkspace(module.path);
  const to = findImportedWorkspace(found.specifier);
  if (from === undefined || to === undefined) return undefined;
  const rule = findBrokenDirection(from, to);
  return rule === undefined ? undefined : violation(rule, module, found);
};

const checkDepth: ImportRule = (module, found) => {
  const { specifier } = found;
  if (isRelative(specifier)) {
    const target = posix.join(posix.dirname(module.path), specifier);
    const leaves = findWorkspace(target) !== findWorkspace(module.path);
    return leaves ? violation("deep-import", module, found) : undefined;
  }
  const isOurs = findImportedWorkspace(specifier) !== undefined;
  const rest = specifier.slice(packageNameOf(specifier).length);
  return isOurs && rest !== "" && rest !== "/package.json"
    ? violation("deep-import", module, found)
    : undefined;
};

const checkDomainImport: ImportRule = (module, found) => {
  const { specifier } = found;
  if (findWorkspace(module.path) !== DOMAIN || !isShipped(module.path)) return undefined;
  const allowed = isRelative(specifier) || DOMAIN_MAY_IMPORT.has(packageNameOf(specifier));
  return allowed ? undefined : violation("domain-imports", module, found);
};

const checkPurity: ImportRule = (module, found) => {
  const workspace = findWorkspace(module.path);
  if (workspace === undefined || workspace === DOMAIN || !PURE.has(workspace)) return undefined;
  return isShipped(module.path) && found.specifier.startsWith("node:")
    ? violation("pure-package", module, found)
    : undefined;
};

const checkShipsTests: ImportRule = (module, found) => {
  const { specifier } = found;
  if (!isShipped(module.path)) return undefined;
  const target = isRelative(specifier)
    ? posix.join(posix.dirname(module.path), specifier)
    : specifier;
  const forTests = TEST_PACKAGES.has(packageNameOf(specifier)) || isTestFile(target);
  return forTests ? violation("ships-tests", module, found) : undefined;
};

const checkAppOnlyImport: ImportRule = (module, found) => {
  const workspace = findWorkspace(module.path);
  if (workspace === undefined || isApp(workspace) || !isShipped(module.path)) return undefined;
  const readsProcess =
    /^(?:node:)?process$/.test(found.specifier) &&
    found.names.some((name) => APP_ONLY_FROM_PROCESS.has(name));
  return isAppOnlyPackage(found.specifier) || readsProcess
    ? violation("app-only", module, found)
    : undefined;
};

const IMPORT_RULES = [
  checkDirection,
  checkDepth,
  checkDomainImport,
  checkPurity,
  checkAppOnlyImport,
  checkShipsTests,
];

const checkAmbientUses = (module: ModuleFacts): Violation[] => {
  const workspace = findWorkspace(module.path);
  if (workspace === undefined || isApp(workspace) || !isShipped(module.path)) return [];
  return module.ambientUses.flatMap(({ name, line }): Violation[] => {
    const place = { path: module.path, line, found: `uses ${name}` };
    if (APP_ONLY_AMBIENT.has(name)) return [{ rule: "app-only", ...place }];
    if (!PURE.has(workspace) || !IMPURE.has(name)) return [];
    return [{ rule: workspace === DOMAIN ? "domain-purity" : "pure-package", ...place }];
  });
};

/** Checks what one module imports and which ambient things it uses. */
export const checkModule = (module: ModuleFacts): Violation[] => [
  ...module.imports.flatMap((found) => IMPORT_RULES.flatMap((rule) => rule(module, found) ?? [])),
  ...checkAmbientUses(module),
];
