import type { Span } from "@onrecord/domain";

type Worded = { readonly words: readonly Span[] };

/**
 * The claims whose words hold this offset, the most exact first: the one with the fewest words
 * around it. Claims of equal length keep their order.
 */
export function claimsAt<C extends Worded>(claims: readonly C[], offset: number): readonly C[] {
  return claims
    .flatMap((claim) => {
      const lengths = claim.words
        .filter(({ start, end }) => start <= offset && offset < end)
        .map(({ start, end }) => end - start);
      return lengths.length === 0 ? [] : [{ claim, length: Math.min(...lengths) }];
    })
    .toSorted((a, b) => a.length - b.length)
    .map(({ claim }) => claim);
}
