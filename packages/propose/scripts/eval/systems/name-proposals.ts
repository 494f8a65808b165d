import type { FoundName, Names } from "../../../src/names/find-names.ts";
import type { NameProposal } from "../match-names.ts";

/**
 * Names as the evaluation compares them: with their titles and without their honorifics, a town with
 * its state and without, as annotators have it; without nationalities.
 */
export const toNameProposals = ({ names, inner }: Names): NameProposal[] => [
  ...proposalsOf(names),
  ...proposalsOf(inner).map((proposal) => ({ ...proposal, inner: true })),
];

const proposalsOf = (names: readonly FoundName[]): NameProposal[] =>
  names
    .filter(({ form }) => form === "name")
    .map(({ start, end, kind, confidence, titleStart, officeStart, bareStart, wideEnd }) => ({
      start,
      end,
      kind,
      confidence,
      titled: [
        { start: titleStart, end },
        { start: officeStart, end },
        { start: bareStart, end },
        { start, end: wideEnd },
      ],
    }));
