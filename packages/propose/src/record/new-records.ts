/** Records that a program adds to a dataset, table by table. */
import type { Dataset } from "@onrecord/domain";

/** What is proposed for one or more articles: no articles and no texts, which are there already. */
export type NewRecords = Pick<
  Dataset,
  | "people"
  | "organizations"
  | "places"
  | "mentions"
  | "times"
  | "statements"
  | "events"
  | "relations"
  | "sources"
>;

/** The kinds that can be proposed. Entities come with what names them. */
export const PROPOSED_KINDS = ["mention", "time", "statement", "event", "relation"] as const;
export type ProposedKind = (typeof PROPOSED_KINDS)[number];

export const noRecords = (): { [T in keyof NewRecords]: NewRecords[T][number][] } => ({
  people: [],
  organizations: [],
  places: [],
  mentions: [],
  times: [],
  statements: [],
  events: [],
  relations: [],
  sources: [],
});
