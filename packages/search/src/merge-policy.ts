/** When segments are merged: so many of about the same size become one, and one that is full of removed documents is written anew. */

export type SegmentSize = { readonly documents: number; readonly found: number };

/** So many segments of a tier are merged; the next tier's are so many times as large. */
const FANOUT = 8;
const LEAST = 1000;

const tierOf = ({ found }: SegmentSize): number =>
  Math.floor(Math.log(Math.max(found, LEAST) / LEAST) / Math.log(FANOUT));

const isMostlyRemoved = ({ documents, found }: SegmentSize): boolean => found * 3 < documents * 2;

/** The segments to merge next; none when nothing is due. */
export const chooseMerge = <T extends SegmentSize>(segments: readonly T[]): readonly T[] => {
  const tiers = new Map<number, T[]>();
  for (const segment of segments) {
    const tier = tierOf(segment);
    tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
  }
  const due = [...tiers].toSorted(([a], [b]) => a - b).find(([, tier]) => tier.length >= FANOUT);
  if (due !== undefined) return due[1];
  const thin = segments.find(isMostlyRemoved);
  return thin === undefined ? [] : [thin];
};
