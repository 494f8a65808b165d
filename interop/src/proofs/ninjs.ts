import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { NINJS_SCHEMA } from "@onrecord/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Proof } from "../proof.ts";
import { installedVersion } from "./json-schemas.ts";
import { countStanding } from "./record-counts.ts";

/** Every article is a valid item, after the facts of the JSON Schema of ninjs 3.1. */
export const ninjsByAjv: Proof = {
  format: "ninjs",
  tool: "ajv",
  read: async ({ exported, material }) => {
    const formats = {
      uri: (value: string) => /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/iu.test(value),
      "date-time": (value: string) => !Number.isNaN(Date.parse(value)) && value.includes("T"),
    };
    const isValid = new Ajv2020({ strict: false, formats }).compile(NINJS_SCHEMA);
    const complaints: string[] = [];
    let items = 0;
    for await (const line of createInterface(createReadStream(exported.files[0] ?? ""))) {
      items += 1;
      if (!isValid(JSON.parse(line)))
        complaints.push(isValid.errors?.map(({ message }) => message).join("; ") ?? "not valid");
    }
    return {
      version: await installedVersion("ajv"),
      counts: countStanding(material, () => items, ["article"]),
      complaints: complaints.slice(0, 3),
    };
  },
};
