/** The licences of the packages that are bundled into the command travel with it. */
import { existsSync, globSync, readFileSync } from "node:fs";

import type { Rolldown } from "tsdown";

const PACKAGE_FOLDER = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The folder of a module's package. What a package has bundled itself lies in a folder that is none. */
const findPackage = (path: string): string | undefined => {
  const folder = PACKAGE_FOLDER.exec(path)?.[1];
  if (folder === undefined || existsSync(`${folder}/package.json`)) return folder;
  return findPackage(folder.slice(0, folder.lastIndexOf("/node_modules/") + 1));
};

/** What a package without a licence file says of its licence: the name of it, and whose it is. */
const readLicenceName = (folder: string): string | undefined => {
  const about: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  if (typeof about !== "object" || about === null || !("license" in about)) return undefined;
  const author = "author" in about ? `, ${JSON.stringify(about.author)}` : "";
  return `${String(about.license)}${author}. The package has no licence file.\n`;
};

const readLicence = (folder: string): string => {
  const [file] = globSync("{LICENSE,LICENCE,license}*", { cwd: folder });
  const name = folder.slice(folder.lastIndexOf("/node_modules/") + "/node_modules/".length);
  const text =
    file === undefined ? readLicenceName(folder) : readFileSync(`${folder}/${file}`, "utf8");
  if (text === undefined) throw new Error(`${name} is bundled and says nothing of its licence`);
  return `${name}\n${"-".repeat(name.length)}\n\n${text}`;
};

/** A bundler plugin that writes `third-party-licences.txt` beside the bundle. */
export const collectLicences = (): Rolldown.Plugin => ({
  name: "collect-licences",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === "chunk" ? file.moduleIds : [],
    );
    const folders = new Set(modules.flatMap((id) => findPackage(id) ?? []));
    const source = [...folders].toSorted().map(readLicence).join("\n\n");
    this.emitFile({ type: "asset", fileName: "third-party-licences.txt", source });
  },
});
