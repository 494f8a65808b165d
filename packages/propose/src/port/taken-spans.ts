/** The passages that name somebody already, so many that each new one cannot be held against all. */
import type { Span } from "@onrecord/domain";

export class TakenSpans {
  /** By where they begin, the farthest end; by where they end, the first beginning. */
  readonly #farthestEnd = new Map<number, number>();
  readonly #firstStart = new Map<number, number>();
  readonly #known = new Set<string>();
  #longest = 0;

  add({ start, end }: Span): void {
    this.#known.add(`${start}-${end}`);
    this.#longest = Math.max(this.#longest, end - start);
    this.#farthestEnd.set(start, Math.max(end, this.#farthestEnd.get(start) ?? end));
    this.#firstStart.set(end, Math.min(start, this.#firstStart.get(end) ?? start));
  }

  has({ start, end }: Span): boolean {
    return this.#known.has(`${start}-${end}`);
  }

  /** Whether one of them is a span or holds it; linear in the length of the longest. */
  hold({ start, end }: Span): boolean {
    for (let at = start; at >= 0 && at > start - this.#longest; at -= 1)
      if ((this.#farthestEnd.get(at) ?? at) >= end) return true;
    return false;
  }

  /** Whether one of them overlaps a span and neither holds the other; linear in the span's length. */
  areCrossedBy({ start, end }: Span): boolean {
    for (let at = start + 1; at < end; at += 1)
      if ((this.#farthestEnd.get(at) ?? end) > end || (this.#firstStart.get(at) ?? start) < start)
        return true;
    return false;
  }
}
