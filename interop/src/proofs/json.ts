import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Proof } from "../proof.ts";
import { compileSchema, installedVersion } from "./json-schemas.ts";
import { countKinds } from "./record-counts.ts";

/** Any outline: what is in it is ajv's to say. */
const Tables = z.record(z.string(), z.unknown());

/** The whole document against its published JSON Schema. */
export const jsonByAjv: Proof = {
  format: "json",
  tool: "ajv",
  most: 400_000_000,
  read: async ({ exported, material }) => {
    const validate = await compileSchema("dataset.schema.json");
    const document = Tables.parse(JSON.parse(await readFile(exported.files[0] ?? "", "utf8")));
    const isValid = validate(document);
    return {
      version: await installedVersion("ajv"),
      counts: countKinds(material, (table) => lengthOf(document[table])),
      complaints: isValid ? [] : [JSON.stringify(validate.errors?.slice(0, 3))],
    };
  },
};

const lengthOf = (table: unknown): number => (Array.isArray(table) ? table.length : 0);
