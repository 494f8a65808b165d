/** For tests of packages that do not know the data package: the bundled dataset, read from its files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Dataset, KINDS, Manifest, RECORD_KINDS } from "@onrecord/domain";
import { toSourceText } from "./small-dataset.ts";

const FOLDER = join(import.meta.dirname, "../../data/dataset");

const read = (path: string): string => readFileSync(join(FOLDER, path), "utf8");

/** The bundled dataset, as it lies in its folder. @throws Error when a file does not fit its schema. */
export function bundledDataset(): Dataset {
  const files = new Set(readdirSync(FOLDER));
  const tables = RECORD_KINDS.map((kind) => {
    const { table } = KINDS[kind];
    const file = `${table}.jsonl`;
    const lines = files.has(file) ? read(file).split("\n").filter(Boolean) : [];
    return [table, lines.map((line): unknown => JSON.parse(line))] as const;
  });
  const texts = readdirSync(join(FOLDER, "texts")).map((name) => {
    const file = `texts/${name}`;
    return [file, toSourceText(read(file))] as const;
  });
  return Dataset.parse({
    manifest: readManifest(),
    ...Object.fromEntries(tables),
    texts: Object.fromEntries(texts),
  });
}

/** The description of the package, without its list of files. */
function readManifest(): Manifest {
  const { $schema: _profile, resources: _files, ...rest } = JSON.parse(read("datapackage.json"));
  return Manifest.parse({ ...rest, created: String(rest.created).slice(0, 10) });
}
