import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { parse } from "csv-parse";
import type { Proof } from "../proof.ts";
import { countKinds } from "./record-counts.ts";
import { installedVersion } from "./json-schemas.ts";

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@]/;

/** Every row has as many cells as the head, and no cell is a formula. */
export const csvByCsvParse: Proof = {
  format: "csv",
  tool: "csv-parse",
  read: async ({ exported, material }) => {
    const rows = new Map<string, number>();
    const complaints: string[] = [];
    for (const file of exported.files) {
      const table = basename(file, ".csv");
      const reading = createReadStream(file).pipe(parse({ columns: true }));
      for await (const row of reading as AsyncIterable<Record<string, string>>) {
        rows.set(table, (rows.get(table) ?? 0) + 1);
        const formula = Object.entries(row).find(([, cell]) => FORMULA.test(cell));
        if (formula !== undefined) complaints.push(`${table}: ${formula[0]} may run as a formula`);
      }
    }
    return {
      version: await installedVersion("csv-parse"),
      counts: countKinds(material, (table) => rows.get(table) ?? 0),
      complaints: complaints.slice(0, 3),
    };
  },
};
