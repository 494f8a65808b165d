import type { EntityRef, EventView, TimeView } from "@onrecord/domain";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { toTimelineItem } from "#web/features/timeline/timeline-item.ts";
import type { TimelineItem } from "#web/features/timeline/timeline-layout.ts";

/** An event as the page of events shows it: drawn, and told. */
export type EventRow = {
  readonly card: ClaimCardData;
  readonly item: TimelineItem;
  readonly time: TimeView | null;
  /** Who asserts it: null is the article itself. */
  readonly speaker: EntityRef | "unknown" | null;
};

/** Makes both from the event. `baseUrl` is the site's, for the citation. */
export const toEventRow = (view: EventView, baseUrl: string): EventRow => ({
  card: toClaimCard(view, baseUrl),
  item: toTimelineItem(view),
  time: view.time,
  speaker: view.voice.kind === "article" ? null : (view.voice.speaker ?? "unknown"),
});
