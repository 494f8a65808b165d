/** The licences of the packages that are bundled into the command travel with it. */
import { globSync, readFileSync } from "node:fs";

import type { Rolldown } from "tsdown";

const PACKAGE_FOLDER = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const readLicence = (folder: string): string => {
  const [file] = globSync("{LICENSE,LICENCE,license}*", { cwd: folder });
  const name = folder.slice(folder.lastIndexOf("/node_modules/") + "/node_modules/".length);
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file`);
  return `${name}\n${"-".repeat(name.length)}\n\n${readFileSync(`${folder}/${file}`, "utf8")}`;
};

/** A bundler plugin that writes `third-party-licences.txt` beside the bundle. */
export const collectLicences = (): Rolldown.Plugin => ({
  name: "collect-licences",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === "chunk" ? file.moduleIds : [],
    );
    const folders = new Set(modules.flatMap((id) => PACKAGE_FOLDER.exec(id)?.[1] ?? []));
    const source = [...folders].toSorted().map(readLicence).join("\n\n");
    this.emitFile({ type: "asset", fileName: "third-party-licences.txt", source });
  },
});
