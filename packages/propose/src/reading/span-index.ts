import type { Span } from "@onrecord/domain";

/** Spans that are looked up by place, in time that does not grow with how many there are. */
export class SpanIndex<S extends Span> {
  readonly #spans: readonly S[];
  /** The furthest end of each span and all before it: looking back ends where none reaches. */
  readonly #reach: readonly number[];

  constructor(spans: readonly S[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
    let furthest = 0;
    this.#reach = this.#spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** The spans that share a character with this one, in text order. */
  overlapping({ start, end }: Span): S[] {
    const found: S[] = [];
    for (let at = this.#countBefore(end) - 1; at >= 0; at -= 1) {
      if ((this.#reach[at] ?? 0) <= start) break;
      const span = this.#spans[at];
      if (span !== undefined && span.end > start) found.push(span);
    }
    return found.toReversed();
  }

  /** Of the spans that hold this one wholly the one that begins last. */
  findAround({ start, end }: Span): S | undefined {
    for (let at = this.#countBefore(start + 1) - 1; at >= 0; at -= 1) {
      if ((this.#reach[at] ?? 0) < end) return undefined;
      const span = this.#spans[at];
      if (span !== undefined && span.end >= end) return span;
    }
    return undefined;
  }

  /** How many spans begin before an offset. */
  #countBefore(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
