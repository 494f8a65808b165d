import { CLIENT_HEADER } from "../name-clients.ts";
import { CROSS_ORIGIN } from "./cross-origin.ts";
import { toProblem } from "./problem.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { createRateLimiter, findRateLimit } from "./rate-limit.ts";

/** Made at the first request, for the life of the process; undefined where nothing is limited. */
let limiter: { readonly perMinute: number; readonly it: RateLimiter } | undefined;

/** The refusal of one who asks too often, by the limit of ONRECORD_RATE_LIMIT; else undefined. */
export async function findRefusalByRate(
  request: Request,
  baseUrl: string,
): Promise<Response | undefined> {
  const perMinute = findRateLimit(process.env["ONRECORD_RATE_LIMIT"]);
  if (perMinute === undefined) return undefined;
  // Where several processes serve, one counts for all (`serving/shared-limit.ts`).
  const take = globalThis.onrecordTake ?? takeHere;
  const seconds = await take(request.headers.get(CLIENT_HEADER) ?? "unknown", perMinute);
  if (seconds === 0) return undefined;
  const detail = `This server answers ${perMinute} requests a minute from one address. Ask again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  const headers = { ...CROSS_ORIGIN, "retry-after": String(seconds) };
  return toProblem("too-many-requests", { detail, headers }, baseUrl);
}

function takeHere(address: string, perMinute: number): number {
  if (limiter?.perMinute !== perMinute) limiter = { perMinute, it: createRateLimiter(perMinute) };
  return limiter.it.take(address, Date.now());
}
