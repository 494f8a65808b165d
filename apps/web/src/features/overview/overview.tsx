import type { ReactElement } from "react";
import { DATES_HERE } from "#web/features/histogram/dates-here.ts";
import { toBars } from "#web/features/histogram/histogram-bars.ts";
import { PackedHistogram } from "#web/features/histogram/histogram-view.tsx";
import { TimelineChart } from "#web/features/timeline/timeline-chart.tsx";
import { toAddress } from "#web/ui/address.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { toGrouped } from "#web/ui/grouped.ts";
import { NotAnnotated } from "#web/ui/not-annotated.tsx";
import { pack } from "#web/ui/packed.ts";
import { Section } from "#web/ui/section.tsx";
import { TextLink } from "#web/ui/text-link.tsx";
import { LatestArticles } from "./latest-articles.tsx";
import { LatestStatements } from "./latest-statements.tsx";
import { OverviewHead } from "./overview-head.tsx";
import type { OverviewData } from "./overview-data.ts";
import { PublishersList } from "./publishers-list.tsx";
import { SpeakersList } from "./speakers-list.tsx";
import { TimelineTable } from "./timeline-table.tsx";

/** What the record is, what it holds, and what it can be asked. */
export function Overview({ data }: { readonly data: OverviewData }): ReactElement {
  return (
    <div className="page-width">
      <OverviewHead data={data} />
      {data.annotated ? <Claims data={data} /> : null}
      <Dates data={data} />
      {data.annotated ? null : <Articles data={data} />}
      <ExportMenu what="all of the record" address="/record" />
    </div>
  );
}

/** Fewer articles than this are read, and not counted by their dates. */
const FEW = 5;

function Dates({
  data: { annotated, articles, counts },
}: {
  readonly data: OverviewData;
}): ReactElement | null {
  const bars = articles.histogram === null ? undefined : toBars(articles.histogram);
  if (bars === undefined || counts.article < FEW) return null;
  return (
    <Section
      id="dates"
      title="When the articles are of"
      aside={<TextLink href="/articles">All {toGrouped(counts.article)}</TextLink>}
      className={annotated ? "mt-16" : ""}
    >
      <PackedHistogram
        bars={pack(bars)}
        what="Articles"
        href={toAddress("/articles", { in: DATES_HERE })}
        clearHref={null}
      />
    </Section>
  );
}

/** What there is to read where nobody has annotated anything. */
function Articles({ data: { articles } }: { readonly data: OverviewData }): ReactElement {
  return (
    <>
      <div className="mt-16 grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section
          id="latest"
          title="Latest articles"
          aside={<TextLink href="/articles">All articles</TextLink>}
        >
          <LatestArticles articles={articles} />
        </Section>
        <Section id="publishers" title="Who published most">
          <PublishersList publishers={articles.publishers} />
        </Section>
      </div>
      <Section id="annotation" title="Who says what, and what happened" className="mt-16">
        <NotAnnotated what="statement" />
      </Section>
    </>
  );
}

function Claims({ data }: { readonly data: OverviewData }): ReactElement {
  const { counts, statements, speakers, events } = data;
  return (
    <>
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
    </>
  );
}
