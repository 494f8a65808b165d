import { CLIENT_HEADER } from "../name-clients.ts";
import { CROSS_ORIGIN } from "./cross-origin.ts";
import { toProblem } from "./problem.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { createRateLimiter, findRateLimit } from "./rate-limit.ts";

/** Made at the first request, for the life of the process; undefined where nothing is limited. */
let limiter: { readonly perMinute: number; readonly it: RateLimiter } | undefined;

/** The refusal of one who asks too often, by the limit of ONRECORD_RATE_LIMIT; else undefined. */
export function findRefusalByRate(request: Request, baseUrl: string): Response | undefined {
  const perMinute = findRateLimit(process.env["ONRECORD_RATE_LIMIT"]);
  if (perMinute === undefined) return undefined;
  if (limiter?.perMinute !== perMinute) limiter = { perMinute, it: createRateLimiter(perMinute) };
  const seconds = limiter.it.take(request.headers.get(CLIENT_HEADER) ?? "unknown", Date.now());
  if (seconds === 0) return undefined;
  const detail = `This server answers ${perMinute} requests a minute from one address. Ask again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
  const headers = { ...CROSS_ORIGIN, "retry-after": String(seconds) };
  return toProblem("too-many-requests", { detail, headers }, baseUrl);
}
