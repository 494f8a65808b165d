import type { EntityRef, EventView } from "@onrecord/domain";
import type { ShownClaim } from "#web/features/claim/claim-card-data.ts";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { toShownClaim } from "#web/features/claim/claim-card-data.ts";
import { toTimelineItem } from "#web/features/timeline/timeline-item.ts";
import type { TimelineItem } from "#web/features/timeline/timeline-layout.ts";

/** An event as the table tells it. */
export type ToldEvent = {
  readonly card: ShownClaim;
  readonly when: string;
  /** Who asserts it: null is the article itself. */
  readonly speaker: EntityRef | "unknown" | null;
};

/** An event as the page of events shows it: drawn, and told. */
export type EventRow = { readonly item: TimelineItem; readonly told: ToldEvent };

/** Makes both from the event. `baseUrl` is the site's, for the citation. */
export const toEventRow = (view: EventView, baseUrl: string): EventRow => ({
  item: toTimelineItem(view),
  told: {
    card: toShownClaim(toClaimCard(view, baseUrl)),
    when: view.time?.label ?? "not told",
    speaker: view.voice.kind === "article" ? null : (view.voice.speaker ?? "unknown"),
  },
});
