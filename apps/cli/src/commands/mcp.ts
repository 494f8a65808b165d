import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const mcpCommand = defineCommand({
  name: "mcp",
  summary: "let an assistant search the record and quote it",
  description: [
    "Serves the record to an assistant that speaks the Model Context Protocol: it can search, read articles, list who said what and what happened, and cite, each with the sentence that carries it and its permalink. Nothing can be changed. Over stdin and stdout, for a client that starts the command itself; or with --http at an address of this machine.",
  ],
  positionals: [],
  options: {
    http: {
      kind: "number",
      placeholder: "port",
      least: 0,
      most: 65_535,
      summary: "serve http://127.0.0.1:port/mcp instead; 0 takes any port that is free",
    },
    archive: SHARED_OPTIONS.archive,
    url: SHARED_OPTIONS.url,
  },
  examples: [
    { line: "onrecord mcp", meaning: "The bundled dataset, for a client that starts this." },
    {
      line: "onrecord mcp --archive news.sqlite --url https://record.example.org",
      meaning: "A collection, with permalinks to where its web app is served.",
    },
    { line: "onrecord mcp --http 4100", meaning: "At http://127.0.0.1:4100/mcp." },
  ],
  run: async ({ options, io, screen }) =>
    (await import("../actions/serve-mcp.ts")).serveMcp(
      {
        http: options.http,
        archive: options.archive,
        dataset: options.dataset,
        url: options.url,
      },
      { io, screen },
    ),
});
