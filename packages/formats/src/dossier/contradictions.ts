import type { Claim } from "@onrecord/domain";

/** Claims that stand against each other, or one that is denied and has no other side on record. */
export type Contradiction = {
  readonly affirmed: readonly Claim[];
  readonly denied: readonly Claim[];
};

/**
 * What is contradicted: claims that are said not to be so, statements of denial, and the same claim
 * both affirmed and denied. The same claim means: an event of one type with the same actors,
 * recipients and place, or a relation of the same two with the same predicate and role. That two
 * sources name different dates, numbers or words is not found, and a reader must look for it.
 */
export function contradictionsIn(claims: readonly Claim[]): readonly Contradiction[] {
  const groups = Map.groupBy(claims, keyOf);
  return [...groups.values()]
    .map((group) => ({
      affirmed: group.filter((claim) => !isDenied(claim)),
      denied: group.filter(isDenied),
    }))
    .filter(({ denied }) => denied.length > 0);
}

/** Whether it is said not to be so, or is somebody's denial. */
export const isDenied = (claim: Claim): boolean =>
  claim.polarity === "negated" ||
  (claim.kind === "event" && claim.auxiliary.includes("negation")) ||
  (claim.kind === "statement" && claim.cue?.sense === "denied");

function keyOf(claim: Claim): string {
  switch (claim.kind) {
    case "statement":
      // What two statements have in common is not known: each stands alone.
      return claim.id;
    case "event": {
      const { type, actors, recipients, place } = claim;
      return JSON.stringify([type, actors.toSorted(), recipients.toSorted(), place]);
    }
    case "relation": {
      const { subject, predicate, object, role } = claim;
      return JSON.stringify([subject, predicate, object, role]);
    }
  }
}
