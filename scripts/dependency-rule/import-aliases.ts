/** A workspace's own short paths (`"imports"` in its package.json, such as `#web/*`). */
import { posix } from "node:path";

import { z } from "zod";

import type { SourceFile } from "../source-files.ts";
import type { Workspace } from "./workspace-map.ts";
import { findWorkspace } from "./workspace-map.ts";

/** In `workspace`, an import that begins with `prefix` continues in `folder`. */
export type ImportAlias = {
  readonly workspace: Workspace;
  readonly prefix: string;
  readonly folder: string;
};

const Manifest = z.object({ imports: z.record(z.string(), z.unknown()).default({}) });

/** Reads the aliases that one package.json declares; only plain `#x/*` → `./y/*` ones count. */
export const readImportAliases = ({ path, text }: SourceFile): ImportAlias[] => {
  const workspace = findWorkspace(path);
  if (workspace === undefined) return [];
  const { imports } = Manifest.parse(JSON.parse(text));
  return Object.entries(imports).flatMap(([from, to]) => {
    if (typeof to !== "string" || !from.endsWith("*") || !to.endsWith("*")) return [];
    const folder = posix.join(workspace, to.slice(0, -1));
    return [{ workspace, prefix: from.slice(0, -1), folder }];
  });
};

/** The path that an import names without its suffix; undefined for packages. */
export const findLocalPath = (
  from: string,
  specifier: string,
  aliases: readonly ImportAlias[],
): string | undefined => {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  const alias = aliases.find(
    ({ workspace, prefix }) => workspace === findWorkspace(from) && specifier.startsWith(prefix),
  );
  return alias === undefined
    ? undefined
    : posix.join(alias.folder, specifier.slice(alias.prefix.length));
};
