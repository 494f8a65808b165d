import type { FoundName } from "../../../src/names/find-names.ts";
import type { NameProposal } from "../match-names.ts";

/** Names as the evaluation compares them: with their titles, without nationalities. */
export const toNameProposals = (names: readonly FoundName[]): NameProposal[] =>
  names
    .filter(({ form }) => form === "name")
    .map(({ start, end, kind, confidence, titleStart, officeStart }) => ({
      start,
      end,
      kind,
      confidence,
      titled: [
        { start: titleStart, end },
        { start: officeStart, end },
      ],
    }));
