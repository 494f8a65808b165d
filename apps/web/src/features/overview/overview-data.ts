import type { EntityRef, Manifest, RecordKind } from "@onrecord/domain";
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
};
