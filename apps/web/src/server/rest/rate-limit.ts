/**
 * How often one address may ask (the generic cell rate algorithm, ITU-T I.371): of each address only
 * the time is kept at which all it asked would be used up. In the memory of one process, which counts
 * for those that it started.
 */

/** So many addresses are remembered; the one that asked longest ago is forgotten first. */
const MOST_ADDRESSES = 10_000;
const MINUTE = 60_000;

export type RateLimiter = {
  /** Zero where the address may ask; else the whole seconds after which it may again. `now` in ms. */
  readonly take: (address: string, now: number) => number;
};

/** Allows so many questions a minute from one address, and as many at once. */
export function createRateLimiter(perMinute: number): RateLimiter {
  const used = new Map<string, number>();
  const each = MINUTE / perMinute;
  return {
    take: (address, now) => {
      // Never more than a minute ahead, even where the clock was put back.
      const until = Math.min(Math.max(used.get(address) ?? now, now), now + MINUTE);
      const wait = until + each - (now + MINUTE);
      // Put back at the end: the first of the map is then the one that asked longest ago.
      used.delete(address);
      used.set(address, wait > 0 ? until : until + each);
      const oldest = used.keys().next().value;
      if (used.size > MOST_ADDRESSES && oldest !== undefined) used.delete(oldest);
      return wait > 0 ? Math.ceil(wait / 1000) : 0;
    },
  };
}

/** The limit of `ONRECORD_RATE_LIMIT`, questions a minute; undefined where none is set. */
export function findRateLimit(setting: string | undefined): number | undefined {
  return setting !== undefined && /^[1-9]\d{0,8}$/.test(setting) ? Number(setting) : undefined;
}
