/** The relation predicates: a closed list, each with its reading in both directions. */
import { z } from "zod";

export const Predicate = z.enum([
  "holds-office",
  "member-of",
  "part-of",
  "located-in",
  "governs",
  "active-in",
  "partner-of",
  "counterpart-of",
]);
export type Predicate = z.infer<typeof Predicate>;

type PredicateFacts = {
  /** Subject to object, to be read after a colon: "Kidal: located in northern Mali". */
  readonly label: string;
  /** Object to subject, in the same way: "northern Mali: contains Kidal". */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly meaning: string;
};

/**
 * What each predicate means and how it reads. The phrases stand after a colon because they have no
 * verb to agree: a subject may be one person or "the highest authorities".
 */
export const PREDICATES: { readonly [P in Predicate]: PredicateFacts } = {
  "holds-office": {
    label: "holds office in",
    inverse: "office holders include",
    symmetric: false,
    meaning: "A person holds the office named by the role in a state or an organization.",
  },
  "member-of": {
    label: "member of",
    inverse: "members include",
    symmetric: false,
    meaning: "A person or a state belongs to an organization.",
  },
  "part-of": {
    label: "part of",
    inverse: "parts include",
    symmetric: false,
    meaning: "An organization belongs to a larger one or to a state.",
  },
  "located-in": {
    label: "located in",
    inverse: "contains",
    symmetric: false,
    meaning: "A place lies within another place.",
  },
  governs: {
    label: "in power in",
    inverse: "under the power of",
    symmetric: false,
    meaning: "A person or an organization is in power in a state or a place.",
  },
  "active-in": {
    label: "active in",
    inverse: "field of activity of",
    symmetric: false,
    meaning: "A person or an organization acts in a place without governing it.",
  },
  "partner-of": {
    label: "partner of",
    inverse: "partner of",
    symmetric: true,
    meaning: "Two states or organizations are said to be partners.",
  },
  "counterpart-of": {
    label: "counterpart of",
    inverse: "counterpart of",
    symmetric: true,
    meaning: "Two people hold corresponding offices in two states or organizations.",
  },
};
