import type { Material } from "../material/material.ts";
import type { Count } from "../proof.ts";

const KINDS = [
  ["article", "articles"],
  ["statement", "statements"],
  ["event", "events"],
] as const;

/** What a service gives of what was not rejected, beside what there is of it. */
export const countStanding = (
  { counts }: Material,
  readOf: (kind: string) => number,
): readonly Count[] =>
  KINDS.map(([kind, what]) => ({ what, out: counts.standing.records[kind], read: readOf(kind) }));
