/**
 * How often one address may ask: a bucket of tokens for each, which fills again with time. In the
 * memory of this process; where several serve one record, each keeps its own.
 */

/** So many addresses are remembered; the one that asked longest ago is forgotten first. */
const MOST_ADDRESSES = 10_000;
const MINUTE = 60_000;

type Bucket = { tokens: number; at: number };

export type RateLimiter = {
  /** Zero where the address may ask; else the whole seconds after which it may again. */
  readonly take: (address: string, now: number) => number;
};

/** Allows so many questions a minute from one address, and as many at once. */
export function createRateLimiter(perMinute: number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take: (address, now) => {
      const bucket = buckets.get(address) ?? { tokens: perMinute, at: now };
      const gained = (Math.max(0, now - bucket.at) / MINUTE) * perMinute;
      const tokens = Math.min(perMinute, bucket.tokens + gained);
      // Put back at the end: the first of the map is then the one that asked longest ago.
      buckets.delete(address);
      buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
      const oldest = buckets.keys().next().value;
      if (buckets.size > MOST_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perMinute) * (MINUTE / 1000));
    },
  };
}

/** The limit of `ONRECORD_RATE_LIMIT`, questions a minute; undefined where none is set. */
export function findRateLimit(setting: string | undefined): number | undefined {
  return setting !== undefined && /^[1-9]\d{0,8}$/.test(setting) ? Number(setting) : undefined;
}
