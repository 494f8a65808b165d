import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where a peer's package, which is in a folder outside the workspace, can be imported from. */
export const peerUrl = (folder: string, name: string): string =>
  pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href;
