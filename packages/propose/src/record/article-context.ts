/** What proposing for an article takes. */
import type { Article, Dataset } from "@onrecord/domain";
import type { EntityIndex } from "../identity/link-entity.ts";
import type { ProposedKind } from "./new-records.ts";
import type { ProposalSource } from "./provenance.ts";

/** What proposing needs to know. */
export type ProposeOptions = {
  /** The day on which the program runs, ISO 8601. */
  readonly at: string;
  /** All, where left out. */
  readonly kinds?: readonly ProposedKind[] | undefined;
  /** Who proposes; the rules, where left out. */
  readonly from?: ProposalSource | undefined;
};

export type ArticleContext = {
  readonly article: Article;
  readonly text: string;
  /** What the dataset has of this article: mentions, times and claims, whatever their status. */
  readonly existing: Pick<Dataset, "mentions" | "times" | "statements" | "events" | "relations">;
  readonly index: EntityIndex;
  /** Whether a record with this id is there. */
  readonly has: (id: string) => boolean;
};
