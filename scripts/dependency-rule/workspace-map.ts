/** Which workspace a path or an import belongs to, and which workspace may use which. */

/** A workspace by its folder, such as `packages/domain`. */
export type Workspace = string;

const PACKAGE_LAYERS: Readonly<Record<string, number>> = {
  "packages/domain": 0,
  // Beside the domain, not above it: the engine knows nothing of articles.
  "packages/search": 0,
  // For tests alone: no package ships it.
  "packages/testing": 1,
  "packages/formats": 2,
  "packages/import": 2,
  "packages/propose": 2,
  "packages/review": 2,
  "packages/propose-remote": 3,
  "packages/data": 3,
  "packages/api": 4,
};
const PACKAGE_NAMES: Readonly<Record<string, Workspace>> = {
  "@onrecord/domain": "packages/domain",
  "@onrecord/search": "packages/search",
  "@onrecord/import": "packages/import",
  "@onrecord/propose": "packages/propose",
  "@onrecord/review": "packages/review",
  "@onrecord/propose-remote": "packages/propose-remote",
  "@onrecord/testing": "packages/testing",
  "@onrecord/formats": "packages/formats",
  "@onrecord/data": "packages/data",
  "@onrecord/api": "packages/api",
  "@onrecord/web": "apps/web",
  onrecord: "apps/cli",
};
const TOP_LAYER = 5;

/** Pairs that the layers would allow. */
const APART: ReadonlySet<string> = new Set([
  "packages/import packages/search",
  "packages/propose packages/search",
  "packages/propose-remote packages/search",
  "packages/formats packages/search",
  "packages/review packages/search",
]);

/** The workspace a file lies in; undefined for files of the root. */
export const findWorkspace = (path: string): Workspace | undefined =>
  /^(?:apps|packages|examples)\/[^/]+/.exec(path)?.[0];

/** Apps and examples stand at the top; a package without a layer of its own counts as one. */
export const isApp = (workspace: Workspace): boolean => !workspace.startsWith("packages/");

const layerOf = (workspace: Workspace): number => PACKAGE_LAYERS[workspace] ?? TOP_LAYER;

/** The package that a bare import names: `@onrecord/data/src/x` is of `@onrecord/data`. */
export const packageNameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Our own workspace that an import by name reaches; undefined for other people's packages. */
export const findImportedWorkspace = (specifier: string): Workspace | undefined => {
  const name = packageNameOf(specifier);
  return PACKAGE_NAMES[name] ?? (name.startsWith("@onrecord/") ? `unknown/${name}` : undefined);
};

/** Says which rule forbids `from` to use `to`; undefined where it is allowed. */
export const findBrokenDirection = (
  from: Workspace,
  to: Workspace,
): "direction" | "app-imports-app" | undefined => {
  if (from === to) return undefined;
  if (isApp(from) && isApp(to)) return "app-imports-app";
  if (APART.has(`${from} ${to}`)) return "direction";
  return layerOf(to) < layerOf(from) ? undefined : "direction";
};
