/** How many records were proposed, in words. */
import type { ProposalCounts } from "@onrecord/data";
import { KINDS } from "@onrecord/domain";
import { countOf } from "./plural.ts";

/** "3 mentions, 1 statement", as far as there are any. */
export function toProposalWords(counts: ProposalCounts): string {
  const words = Object.values(KINDS).flatMap(({ table, label, plural }) => {
    const count = isTable(table, counts) ? counts[table] : 0;
    return count === 0 ? [] : [countOf(count, label.toLowerCase(), plural.toLowerCase())];
  });
  return words.length === 0 ? "nothing new" : words.join(", ");
}

const isTable = (table: string, counts: ProposalCounts): table is keyof ProposalCounts =>
  table in counts;
