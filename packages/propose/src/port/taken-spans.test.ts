import fc from "fast-check";
import { expect, test } from "vitest";
import { crosses } from "../identity/crosses.ts";
import { TakenSpans } from "./taken-spans.ts";

const SPAN = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("a span is crossed where it crosses one of them, held where it is within one, and taken where it is one", () => {
  fc.assert(
    fc.property(fc.array(SPAN), SPAN, (all, span) => {
      const taken = new TakenSpans();
      for (const each of all) taken.add(each);
      expect(taken.areCrossedBy(span)).toBe(all.some((each) => crosses(each, span)));
      expect(taken.hold(span)).toBe(
        all.some(({ start, end }) => start <= span.start && span.end <= end),
      );
      expect(taken.has(span)).toBe(
        all.some(({ start, end }) => start === span.start && end === span.end),
      );
    }),
  );
});
