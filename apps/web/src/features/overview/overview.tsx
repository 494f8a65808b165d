import type { ReactElement } from "react";
import { TimelineChart } from "#web/features/timeline/timeline-chart.tsx";
import { Section } from "#web/ui/section.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { LatestStatements } from "./latest-statements.tsx";
import { OverviewHead } from "./overview-head.tsx";
import type { OverviewData } from "./overview-data.ts";
import { SpeakersList } from "./speakers-list.tsx";
import { TimelineTable } from "./timeline-table.tsx";

/** What the record is, what it holds, and what it can be asked. */
export function Overview({ data }: { readonly data: OverviewData }): ReactElement {
  const { counts, statements, speakers, events } = data;
  return (
    <div className="page-width">
      <OverviewHead data={data} />
      <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section
          id="latest"
          title="Latest statements"
          aside={<TextLink href="/statements?sort=latest">All {counts.statement}</TextLink>}
        >
          <LatestStatements statements={statements} />
        </Section>
        <Section
          id="speakers"
          title="Who speaks most"
          aside={<TextLink href="/people">All people</TextLink>}
        >
          <SpeakersList speakers={speakers} />
        </Section>
      </div>
      <Section
        id="when"
        title="When it happened"
        aside={<TextLink href="/events">All {counts.event} events</TextLink>}
        className="mt-16"
      >
        {events.length === 0 ? (
          <p className="text-soft">
            No event has a date yet. Events stand in <code>events.jsonl</code> of the dataset.
          </p>
        ) : (
          <>
            <TimelineChart items={events} title="When the events happened" />
            <p className="mt-3 max-w-prose text-sm text-soft">
              A dot is a day; a bar covers all the days that the words can mean. Filled: the article
              itself says so. Hollow: somebody is quoted as saying so.
            </p>
            <TimelineTable events={events} />
          </>
        )}
      </Section>
    </div>
  );
}
