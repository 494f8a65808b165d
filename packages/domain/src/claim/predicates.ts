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
  /** Subject to object, as a phrase: "holds office in". */
  readonly label: string;
  /** Object to subject: "has as office holder". */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly meaning: string;
};

/** What each predicate means and how it reads. */
export const PREDICATES: { readonly [P in Predicate]: PredicateFacts } = {
  "holds-office": {
    label: "holds office in",
    inverse: "has as office holder",
    symmetric: false,
    meaning: "A person holds the office named by the role in a state or an organization.",
  },
  "member-of": {
    label: "is a member of",
    inverse: "has as member",
    symmetric: false,
    meaning: "A person or a state belongs to an organization.",
  },
  "part-of": {
    label: "is part of",
    inverse: "has as part",
    symmetric: false,
    meaning: "An organization belongs to a larger one or to a state.",
  },
  "located-in": {
    label: "lies in",
    inverse: "contains",
    symmetric: false,
    meaning: "A place lies within another place.",
  },
  governs: {
    label: "governs",
    inverse: "is governed by",
    symmetric: false,
    meaning: "A person or an organization is in power in a state or a place.",
  },
  "active-in": {
    label: "is active in",
    inverse: "is a field of activity of",
    symmetric: false,
    meaning: "A person or an organization acts in a place without governing it.",
  },
  "partner-of": {
    label: "is a partner of",
    inverse: "is a partner of",
    symmetric: true,
    meaning: "Two states or organizations are said to be partners.",
  },
  "counterpart-of": {
    label: "is the counterpart of",
    inverse: "is the counterpart of",
    symmetric: true,
    meaning: "Two people hold corresponding offices in two states or organizations.",
  },
};
