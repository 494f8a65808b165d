/** How many records were proposed, table by table. */
import { KINDS } from "@onrecord/domain";
import type { NewRecords } from "@onrecord/propose";
import { countOf } from "../output/plural.ts";

/** How many records of each table were proposed. */
export type ProposalCounts = { [T in keyof NewRecords]: number };

export const noCounts = (): ProposalCounts => ({
  people: 0,
  organizations: 0,
  places: 0,
  mentions: 0,
  times: 0,
  statements: 0,
  events: 0,
  relations: 0,
  sources: 0,
});

export const countsOf = (records: NewRecords): ProposalCounts => ({
  people: records.people.length,
  organizations: records.organizations.length,
  places: records.places.length,
  mentions: records.mentions.length,
  times: records.times.length,
  statements: records.statements.length,
  events: records.events.length,
  relations: records.relations.length,
  sources: records.sources.length,
});

const isTable = (table: string, counts: ProposalCounts): table is keyof ProposalCounts =>
  table in counts;

/** Adds the numbers of records to a sum, in place: it is made for this sum alone. */
export function addCounts(sum: ProposalCounts, records: NewRecords): void {
  for (const [table, count] of Object.entries(countsOf(records)))
    if (isTable(table, sum)) Object.assign(sum, { [table]: sum[table] + count });
}

/** "3 mentions, 1 statement", as far as there are any. */
export function toCountWords(counts: ProposalCounts): string {
  const words = Object.values(KINDS).flatMap(({ table, label, plural }) => {
    const count = isTable(table, counts) ? counts[table] : 0;
    return count === 0 ? [] : [countOf(count, label.toLowerCase(), plural.toLowerCase())];
  });
  return words.length === 0 ? "nothing new" : words.join(", ");
}
