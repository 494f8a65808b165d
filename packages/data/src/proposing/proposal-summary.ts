/** What was proposed for some articles, in numbers. */
import type { NewRecords } from "@onrecord/propose";
import type { ArticleProposals } from "./collection-proposer.ts";

/** How many records of each table were proposed. */
export type ProposalCounts = { readonly [T in keyof NewRecords]: number };

export type ProposalSummary = {
  readonly articles: number;
  /** Articles that were left alone, because the rules are for English. */
  readonly otherLanguages: number;
  readonly proposed: ProposalCounts;
  /** Records of an older version that nobody had touched, and that went or were made anew. */
  readonly replaced: number;
};

export const countProposals = (records: NewRecords): ProposalCounts => ({
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

export const NO_PROPOSALS: ProposalCounts = {
  people: 0,
  organizations: 0,
  places: 0,
  mentions: 0,
  times: 0,
  statements: 0,
  events: 0,
  relations: 0,
  sources: 0,
};

export const addProposals = (a: ProposalCounts, b: ProposalCounts): ProposalCounts => ({
  people: a.people + b.people,
  organizations: a.organizations + b.organizations,
  places: a.places + b.places,
  mentions: a.mentions + b.mentions,
  times: a.times + b.times,
  statements: a.statements + b.statements,
  events: a.events + b.events,
  relations: a.relations + b.relations,
  sources: a.sources + b.sources,
});

/** Adds up what becomes of one article after the other. */
export class ProposalSum {
  #summary: ProposalSummary = {
    articles: 0,
    otherLanguages: 0,
    proposed: NO_PROPOSALS,
    replaced: 0,
  };

  get summary(): ProposalSummary {
    return this.#summary;
  }

  /** How many articles were looked at. */
  get seen(): number {
    return this.#summary.articles + this.#summary.otherLanguages;
  }

  add({ isOtherLanguage, records, gone }: ArticleProposals): void {
    const { articles, otherLanguages, proposed, replaced } = this.#summary;
    this.#summary = {
      articles: articles + (isOtherLanguage ? 0 : 1),
      otherLanguages: otherLanguages + (isOtherLanguage ? 1 : 0),
      proposed: addProposals(proposed, countProposals(records)),
      replaced: replaced + gone.length,
    };
  }
}
