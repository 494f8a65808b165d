import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "zod";
import type { ServiceProof } from "../proof.ts";
import { withServedApp } from "../tools/served-app.ts";
import { installedVersion } from "./json-schemas.ts";
import { countStanding } from "./standing-counts.ts";

const Page = z.object({
  items: z.array(z.object({ id: z.string() })),
  total: z.number(),
  next: z.string().nullable(),
});
const OpenApi = z.record(z.string(), z.unknown());

const LISTS = {
  article: { path: "articles", answer: "ListArticlesAnswer" },
  statement: { path: "statements", answer: "ListStatementsAnswer" },
  event: { path: "events", answer: "ListEventsAnswer" },
} as const;

/** The OpenAPI document in a validator, and every page of every list in ajv, by that document. */
export const httpApiByOpenApi: ServiceProof = {
  format: "http-api",
  tool: "@seriousme/openapi-schema-validator",
  ask: async ({ material }) => {
    const folder = await mkdtemp(join(tmpdir(), "on-record-served-"));
    try {
      const [option, file] = material.args;
      const collection = option === "--archive" ? file : undefined;
      return await withServedApp({ collection, folder }, async (origin) => {
        const document = OpenApi.parse(await getJson(`${origin}/api/v1/openapi.json`));
        const complaints = await findFaults(document);
        const ajv = new Ajv2020({ strict: false, validateFormats: false });
        ajv.addSchema(document, "api");
        const read = new Map<string, number>();
        for (const [kind, { path, answer }] of Object.entries(LISTS)) {
          const validate = ajv.compile({ $ref: `api#/components/schemas/${answer}` });
          const list = { address: `${origin}/api/v1/${path}?limit=100`, validate };
          read.set(kind, await countItems(list, complaints));
        }
        return {
          version: await installedVersion("@seriousme/openapi-schema-validator"),
          counts: countStanding(material, (kind) => read.get(kind) ?? 0),
          complaints: complaints.slice(0, 3),
        };
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function findFaults(document: Record<string, unknown>): Promise<string[]> {
  const { valid, errors } = await new Validator().validate(document);
  return valid ? [] : [JSON.stringify(errors).slice(0, 500)];
}

type List = { readonly address: string; readonly validate: ValidateFunction };

/** Walks a list to its end. A page that the document does not describe is complained of. */
async function countItems({ address, validate }: List, complaints: string[]): Promise<number> {
  const seen = new Set<string>();
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await getJson(`${address}${next}`);
    if (!validate(answer)) complaints.push(JSON.stringify(validate.errors?.slice(0, 2)));
    const page = Page.parse(answer);
    for (const { id } of page.items) seen.add(id);
    cursor = page.next;
  } while (cursor !== null);
  return seen.size;
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
