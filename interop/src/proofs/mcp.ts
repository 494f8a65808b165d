import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { z } from "zod";
import type { ServiceProof } from "../proof.ts";
import { installedVersion } from "./json-schemas.ts";
import { countStanding } from "./standing-counts.ts";

const MAIN = join(import.meta.dirname, "../../../apps/cli/src/main.ts");

/** What is asked of any page; the client itself checks all of it against the tool's schema. */
const Page = z.object({
  items: z.array(z.object({ id: z.string(), evidence: z.array(z.unknown()).optional() })),
  total: z.number(),
  next: z.string().nullable(),
});

const LISTS = {
  article: "list_articles",
  statement: "list_statements",
  event: "list_events",
} as const;

/** The official client reads every page of every list over stdin and stdout. */
export const mcpByItsClient: ServiceProof = {
  format: "mcp",
  tool: "@modelcontextprotocol/client",
  ask: async ({ material }) => {
    const client = new Client({ name: "interop", version: "1.0.0" });
    const args = [MAIN, "mcp", ...material.args];
    await client.connect(new StdioClientTransport({ command: process.execPath, args }));
    try {
      const complaints: string[] = [];
      const { tools } = await client.listTools();
      if (tools.some(({ annotations }) => annotations?.readOnlyHint !== true))
        complaints.push("a tool does not say that it only reads");
      const read = new Map<string, number>();
      for (const [kind, tool] of Object.entries(LISTS))
        read.set(kind, await countItems(client, tool, complaints));
      return {
        version: await installedVersion("@modelcontextprotocol/client"),
        counts: countStanding(material, (kind) => read.get(kind) ?? 0),
        complaints: complaints.slice(0, 3),
      };
    } finally {
      await client.close();
    }
  },
};

/** Walks a list to its end. A claim without evidence is complained of. */
async function countItems(client: Client, tool: string, complaints: string[]): Promise<number> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const args = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
    const { structuredContent } = await client.callTool({ name: tool, arguments: args });
    const page = Page.parse(structuredContent);
    for (const { id, evidence } of page.items) {
      seen.add(id);
      if (evidence?.length === 0) complaints.push(`${id} has no evidence`);
    }
    cursor = page.next ?? undefined;
    if (cursor === undefined && page.total !== seen.size)
      complaints.push(`${tool} says ${page.total} and gives ${seen.size}`);
  } while (cursor !== undefined);
  return seen.size;
}
