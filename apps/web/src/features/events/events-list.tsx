import type { Facet } from "@onrecord/data";
import type { ReactElement } from "react";
import { TimelineChart } from "#web/features/timeline/timeline-chart.tsx";
import { api } from "#web/trpc/server.tsx";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ExportMenu } from "#web/ui/export-menu.tsx";
import { ListLayout } from "#web/ui/list-layout.tsx";
import { NothingLeft } from "#web/ui/nothing-left.tsx";
import { PageLinks } from "#web/ui/page-links.tsx";
import type { EventSort } from "./event-order.ts";
import { toEventsAddress } from "./events-address.ts";
import type { EventsRequest } from "./events-address.ts";
import { EventsTable } from "./events-table.tsx";
import type { EventRow, ToldEvent } from "./to-event-row.ts";

const FIELDS = {
  type: "Type",
  entity: "Who takes part",
  place: "Where",
  year: "Year",
  article: "Article",
};

const SORTS: readonly { readonly sort: EventSort; readonly label: string }[] = [
  { sort: "earliest", label: "earliest" },
  { sort: "latest", label: "latest" },
  { sort: "type", label: "type" },
];

/** The events that an address asks for, drawn along time and told in a table. */
export async function EventsList({
  request,
}: {
  readonly request: EventsRequest;
}): Promise<ReactElement> {
  const { rows, total, facets, page, pages } = await api.events.list(request);
  const { type, entity, place, year, article } = request;
  const groups = toFacetGroups(facets.filter(hasChoice), {
    fields: FIELDS,
    chosen: { type, entity, place, year, article },
    toHref: (field, value) => toEventsAddress(request, { [field]: value }),
  });
  const sorts = SORTS.map(({ sort, label }) => ({
    label,
    chosen: sort === request.sort,
    href: toEventsAddress(request, { sort: sort === "earliest" ? undefined : sort }),
  }));
  return (
    <ListLayout
      facets={groups}
      sorts={sorts}
      count={
        <>
          <strong>{total.toLocaleString("en")}</strong> {total === 1 ? "event" : "events"}
        </>
      }
    >
      {rows.length === 0 ? (
        <NothingLeft total={total} what="event" href="/events" />
      ) : (
        <Events rows={rows} />
      )}
      <PageLinks
        page={page}
        pages={pages}
        toHref={(number) => toEventsAddress(request, { page: number })}
      />
      <ExportMenu what="this list" kind="event" address={toEventsAddress(request, {})} />
    </ListLayout>
  );
}

/** Where all are from one article, there is nothing to choose. */
const hasChoice = ({ field, values }: Facet): boolean => field !== "article" || values.length > 1;

const toTold = ({ told }: EventRow): ToldEvent => told;

const hasTime = ({ item }: EventRow): boolean => item.earliest !== null || item.latest !== null;

function Events({ rows }: { readonly rows: readonly EventRow[] }): ReactElement {
  const dated = rows.filter(hasTime);
  const undated = rows.filter((row) => !hasTime(row));
  return (
    <>
      {dated.length === 0 ? null : <Timeline rows={dated} undated={undated.length} />}
      {dated.length === 0 ? null : (
        <EventsTable caption="Events with a date" rows={dated.map(toTold)} />
      )}
      {undated.length === 0 ? null : (
        <EventsTable
          id="undated"
          caption="Events of which the articles do not say when"
          rows={undated.map(toTold)}
        />
      )}
    </>
  );
}

function Timeline({
  rows,
  undated,
}: {
  readonly rows: readonly EventRow[];
  readonly undated: number;
}): ReactElement {
  return (
    <section aria-label="Timeline" className="mt-4">
      <TimelineChart items={rows.map(({ item }) => item)} title="When the events happened" />
      <p className="mt-2 max-w-prose text-sm text-soft">
        A dot is a day. A bar covers all the days that the words can mean, and thins out where its
        end is only about right or not known. Filled: the article itself says so. Hollow: somebody
        is quoted as saying so.
        {undated === 0 ? null : (
          <>
            {" "}
            Not drawn:{" "}
            <a href="#undated" className="text-link">
              {undated} of which the articles do not say when
            </a>
            .
          </>
        )}
      </p>
    </section>
  );
}
