/** Our published JSON Schemas in ajv, which knows nothing of zod. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "zod";

const FOLDER = join(import.meta.dirname, "../../../docs/contracts/json-schema");

/** The published schema in this file, compiled. */
export async function compileSchema(file: string): Promise<ValidateFunction> {
  const schema = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(await readFile(join(FOLDER, file), "utf8")));
  const formats = { date: true, "date-time": true, uri: true } as const;
  return new Ajv2020({ strict: true, formats }).compile(schema);
}

/** The version of an npm package that is installed here; not every one lets its manifest be imported. */
export async function installedVersion(name: string): Promise<string> {
  const file = join(import.meta.dirname, "../../node_modules", name, "package.json");
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(file, "utf8"))).version;
}
