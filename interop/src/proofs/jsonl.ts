import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { Proof } from "../proof.ts";
import { compileSchema, installedVersion } from "./json-schemas.ts";
import { countKinds } from "./record-counts.ts";

/** Each line against the published JSON Schema of its kind. */
export const jsonlByAjv: Proof = {
  format: "jsonl",
  tool: "ajv",
  read: async ({ exported, material }) => {
    const complaints: string[] = [];
    const counts = new Map<string, number>();
    for (const file of exported.files) {
      const table = basename(file, ".jsonl");
      const kind = RECORD_KINDS.find((each) => KINDS[each].table === table);
      if (kind === undefined) continue;
      const validate = await compileSchema(`${kind}.schema.json`);
      counts.set(table, await checkLines(file, validate, complaints));
    }
    return {
      version: await installedVersion("ajv"),
      counts: countKinds(material, (table) => counts.get(table) ?? 0),
      complaints: complaints.slice(0, 3),
    };
  },
};

async function checkLines(
  file: string,
  validate: ValidateFunction,
  complaints: string[],
): Promise<number> {
  let lines = 0;
  for await (const line of createInterface(createReadStream(file))) {
    lines += 1;
    if (!validate(JSON.parse(line)))
      complaints.push(`${basename(file)}:${lines} ${JSON.stringify(validate.errors?.[0])}`);
  }
  return lines;
}
