/** The same direction, as the package.json files declare it. */
import { posix } from "node:path";

import { z } from "zod";

import type { SourceFile } from "../source-files.ts";
import type { Rule, Violation } from "./violation.ts";
import { findBrokenDirection, findImportedWorkspace, findWorkspace } from "./workspace-map.ts";

const DOMAIN_MAY_DEPEND_ON = new Set(["zod"]);

const Dependencies = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  dependencies: Dependencies,
  devDependencies: Dependencies,
  peerDependencies: Dependencies,
  optionalDependencies: Dependencies,
});

const findLine = (text: string, name: string): number =>
  text.split("\n").findIndex((line) => line.includes(`"${name}":`)) + 1;

/** Checks one workspace's package.json. */
export const checkManifest = ({ path, text }: SourceFile): Violation[] => {
  const workspace = findWorkspace(path);
  if (workspace === undefined || posix.basename(path) !== "package.json") return [];
  const manifest = Manifest.parse(JSON.parse(text));
  const { devDependencies, ...shipped } = manifest;
  const names = Object.values(shipped).flatMap((group) => Object.keys(group));
  const found = (rule: Rule, name: string): Violation => ({
    rule,
    path,
    line: findLine(text, name),
    found: `depends on "${name}"`,
  });
  const foreign = names
    .filter((name) => workspace === "packages/domain" && !DOMAIN_MAY_DEPEND_ON.has(name))
    .map((name) => found("domain-imports", name));
  const wrongWay = [...names, ...Object.keys(devDependencies)].flatMap((name): Violation[] => {
    const to = findImportedWorkspace(name);
    const rule = to === undefined ? undefined : findBrokenDirection(workspace, to);
    return rule === undefined ? [] : [found(rule, name)];
  });
  return [...foreign, ...wrongWay];
};
