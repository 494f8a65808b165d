/**
 * Answers a call that reads, and nothing else: no request and response of the web's own are made, no
 * streams, no signals. What tRPC's own handler says of such a call is what is said here.
 */
import "server-only";
import type { IncomingHttpHeaders } from "node:http";
import { callTRPCProcedure } from "@trpc/server";
import { toBaseUrl } from "./base-url.ts";
import { CALLS } from "./calls.ts";
import { appRouter } from "./routers/app-router.ts";
import { toServerContext } from "./trpc.ts";

/**
 * The answer as JSON. Undefined for a call that is asked in another way than by its name and `input`,
 * or that fails: the ordinary way says why.
 */
export async function findQueryAnswer(
  url: string,
  headers: IncomingHttpHeaders,
): Promise<string | undefined> {
  const call = findQuery(url);
  if (call === undefined || headers["trpc-accept"] !== undefined) return undefined;
  try {
    const data = await callTRPCProcedure({
      router: appRouter,
      type: "query",
      path: call.path,
      getRawInput: async () => call.input,
      ctx: await toServerContext(toBaseUrl({ get: (name) => headerOf(headers, name) })),
      signal: undefined,
      batchIndex: 0,
    });
    return JSON.stringify({ result: { data } });
  } catch {
    return undefined;
  }
}

const headerOf = (headers: IncomingHttpHeaders, name: string): string | null =>
  [headers[name] ?? []].flat().join(", ") || null;

type QueryCall = { readonly path: string; readonly input: unknown };

const INPUT = "?input=";

/** `/api/trpc/search.run?input=…`, and no other parameters. */
function findQuery(url: string): QueryCall | undefined {
  const end = url.indexOf("?");
  const path = url.slice(CALLS.length + 1, end === -1 ? undefined : end);
  if (!/^[\w.]+$/.test(path)) return undefined;
  if (end === -1) return { path, input: undefined };
  const asked = url.slice(end);
  if (!asked.startsWith(INPUT) || /[&+#]/.test(asked)) return undefined;
  try {
    return { path, input: JSON.parse(decodeURIComponent(asked.slice(INPUT.length))) };
  } catch {
    return undefined;
  }
}
