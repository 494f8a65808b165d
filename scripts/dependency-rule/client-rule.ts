/**
 * What a client component imports is sent to the browser, and so is whatever that imports in turn.
 * The rule therefore follows imports from every `"use client"` module.
 */
import { findLocalPath } from "./import-aliases.ts";
import type { ImportAlias } from "./import-aliases.ts";
import type { ModuleFacts, ModuleImport } from "./module-facts.ts";
import type { Violation } from "./violation.ts";
import { packageNameOf } from "./workspace-map.ts";

// The formats could run in a browser, which has no use for them: they are more script than all of a page's own.
const SERVER_PACKAGES = new Set([
  "@onrecord/data",
  "@onrecord/search",
  "@onrecord/formats",
  "server-only",
]);
const SUFFIXES = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

type Visit = { readonly module: ModuleFacts; readonly trail: readonly string[] };
type Project = {
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  readonly aliases: readonly ImportAlias[];
};

const isServerOnly = ({ specifier }: ModuleImport): boolean =>
  specifier.startsWith("node:") || SERVER_PACKAGES.has(packageNameOf(specifier));

const findLocalModule = (
  { modules, aliases }: Project,
  from: ModuleFacts,
  { specifier }: ModuleImport,
): ModuleFacts | undefined => {
  const base = findLocalPath(from.path, specifier, aliases);
  if (base === undefined) return undefined;
  return SUFFIXES.map((suffix) => modules.get(`${base}${suffix}`)).find(
    (module) => module !== undefined,
  );
};

const toViolation = (
  module: ModuleFacts,
  found: ModuleImport,
  trail: readonly string[],
): Violation => {
  const way = trail.length === 0 ? "" : `, and is reached from the client component ${trail[0]}`;
  const words = `imports "${found.specifier}"${way}`;
  return { rule: "client-imports-server", path: module.path, line: found.line, found: words };
};

/** Checks every client component and all that it draws into the browser. */
export const checkClientModules = (
  all: readonly ModuleFacts[],
  aliases: readonly ImportAlias[],
): Violation[] => {
  const project = { modules: new Map(all.map((module) => [module.path, module])), aliases };
  const clients = all.filter(({ directives }) => directives.includes("use client"));
  const queue: Visit[] = clients.map((module) => ({ module, trail: [] }));
  const seen = new Set(clients.map(({ path }) => path));
  const violations: Violation[] = [];
  for (let visit = queue.shift(); visit !== undefined; visit = queue.shift()) {
    const { module, trail } = visit;
    // A "use server" module is called over the network, not sent.
    if (module.directives.includes("use server")) continue;
    for (const found of module.imports.filter(({ typeOnly }) => !typeOnly)) {
      if (isServerOnly(found)) violations.push(toViolation(module, found, trail));
      const next = findLocalModule(project, module, found);
      if (next === undefined || seen.has(next.path)) continue;
      seen.add(next.path);
      queue.push({ module: next, trail: [...trail, module.path] });
    }
  }
  return violations;
};
