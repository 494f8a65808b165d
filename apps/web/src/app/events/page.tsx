import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EVENTS_PARTS, readEventsRequest } from "#web/features/events/events-address.ts";
import { EventsList } from "#web/features/events/events-list.tsx";
import { api } from "#web/trpc/server.tsx";
import type { SearchParams } from "#web/ui/address.ts";
import { LeftOut } from "#web/ui/left-out.tsx";
import { NotAnnotated } from "#web/ui/not-annotated.tsx";
import { PageHeader } from "#web/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Events",
  description: "What happened, when and where, along a line of time, and who says so.",
};

export default async function EventsPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}): Promise<ReactElement> {
  const params = await searchParams;
  const request = readEventsRequest(params);
  const { counts } = await api.record.summary();
  return (
    <div className="page-width">
      <PageHeader
        title="Events"
        lead="What happened, or is said to have happened, in the order of time, and who says so."
      />
      <LeftOut params={params} known={EVENTS_PARTS} />
      {counts.event === 0 ? <NotAnnotated what="event" /> : <EventsList request={request} />}
    </div>
  );
}
