import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the dataset that comes with this package. It is looked for upwards from this
 * module, because the module lies in `src/`, in `dist/` or inside a program it was bundled into.
 * @throws Error when no folder above this module holds `dataset/datapackage.json`.
 */
export function bundledDatasetFolder(): string {
  let folder = import.meta.dirname;
  for (;;) {
    const candidate = join(folder, "dataset");
    if (existsSync(join(candidate, "datapackage.json"))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) {
      throw new Error(
        `The bundled dataset is missing: no "dataset" folder above ${import.meta.dirname}.`,
      );
    }
    folder = parent;
  }
}
