import type { Correction } from "./decision.ts";
import type { ReviewedKind } from "./reviewed.ts";

const ASSERTION = ["certainty", "reason"] as const satisfies readonly (keyof Correction)[];
const CLAIM = [
  "time",
  "evidence",
  "voice",
  "polarity",
  ...ASSERTION,
] as const satisfies readonly (keyof Correction)[];

/** What can be corrected of each kind. */
const FIELDS_OF_KIND = {
  mention: ["entity", "form", "span", ...ASSERTION],
  time: ["edtf", "span", ...ASSERTION],
  statement: [
    "speaker",
    "manner",
    "cue",
    "cueSense",
    "content",
    "addressees",
    "about",
    "place",
    ...CLAIM,
  ],
  event: ["type", "modes", "actors", "recipients", "place", "description", ...CLAIM],
  relation: ["subject", "predicate", "object", "role", ...CLAIM],
} as const satisfies { readonly [K in ReviewedKind]: readonly (keyof Correction)[] };

/** The fields of a kind that a correction may hold. */
export const fieldsOf = (kind: ReviewedKind): readonly (keyof Correction)[] => FIELDS_OF_KIND[kind];
