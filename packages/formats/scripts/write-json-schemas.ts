/** Writes the published JSON Schemas: `pnpm --filter @onrecord/formats schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedSchemas } from "../src/record/json-schema.ts";

const folder = join(import.meta.dirname, "../../../docs/contracts/json-schema");
mkdirSync(folder, { recursive: true });
for (const [file, text] of publishedSchemas()) writeFileSync(join(folder, file), text);
