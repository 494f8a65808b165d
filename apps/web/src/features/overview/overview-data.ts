import type { FacetValue, Histogram } from "@onrecord/data";
import type { EntityRef, Manifest, RecordKind } from "@onrecord/domain";
import type { ArticleRow } from "#web/features/articles/article-row.ts";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import type { SearchExample } from "#web/features/search/search-result.ts";
import type { TimelineItem } from "#web/features/timeline/timeline-layout.ts";

/** Somebody who speaks in the record, and how often. */
export type Speaker = { readonly entity: EntityRef; readonly statements: number };

/** What the first page says about the record. */
export type OverviewData = {
  readonly manifest: Manifest;
  /** Queries that show what can be asked; each of them finds something. */
  readonly examples: readonly SearchExample[];
  readonly counts: { readonly [K in RecordKind]: number };
  /** The latest first. */
  readonly statements: readonly ClaimCardData[];
  /** Most statements first. */
  readonly speakers: readonly Speaker[];
  /** Events whose time is known, earliest first. */
  readonly events: readonly TimelineItem[];
  /** Whether anything is read from the articles: who speaks, who is meant, what happened. */
  readonly annotated: boolean;
  readonly articles: ArticlesOverview;
};

/** The articles in short: the latest, when they are of, and who published most of them. */
export type ArticlesOverview = {
  readonly latest: readonly ArticleRow[];
  readonly histogram: Histogram | null;
  readonly publishers: readonly FacetValue[];
  /** The language of most; null where there is none. */
  readonly usualLanguage: string | null;
};
