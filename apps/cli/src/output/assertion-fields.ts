import type { Basis, Certainty, Provenance, ReviewStatus } from "@onrecord/domain";
import type { Field } from "./field-lines.ts";
import { field } from "./field-lines.ts";

type Assertion = {
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly reason: string | null;
  readonly status: ReviewStatus;
  readonly provenance: Provenance;
};

/** How well founded an assertion is, and who stands for it. */
export const assertionFields = ({
  basis,
  certainty,
  reason,
  status,
  provenance,
}: Assertion): Field[] => [
  field("Basis", `${basis}, ${certainty.replace("-", " ")}`),
  field("Reason", reason),
  field("Status", STATUS_WORDS[status]),
  field("Proposed", actOf(provenance.proposed)),
  field("Decided", provenance.decided === null ? null : actOf(provenance.decided)),
];

const STATUS_WORDS: { readonly [S in ReviewStatus]: string } = {
  proposed: "proposed: nobody has decided on it yet",
  accepted: "accepted",
  rejected: "rejected: it does not stand on the record",
  outdated: "outdated: the current text no longer carries it",
};

const actOf = ({ by, at, method }: Provenance["proposed"]): string =>
  `${at}, ${by.name}${by.version === null ? "" : ` ${by.version}`}: ${method}`;
