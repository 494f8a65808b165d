import type { ReactElement } from "react";
import { PAGE_SIZE } from "#web/server/list-page.ts";
import { toFacetGroups } from "#web/ui/facet-groups.ts";
import { ListLayout } from "#web/ui/list-layout.tsx";
import { ListPages } from "#web/ui/list-pages.tsx";
import { NothingLeft } from "#web/ui/nothing-left.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import { toLogAddress } from "./log-address.ts";
import type { LogRequest } from "./log-address.ts";
import { LogLine } from "./log-line.tsx";
import type { LogPage, LogRow } from "./log-row.ts";
import { toDay } from "./to-history-lines.ts";

const FIELDS = { by: "Who", action: "What", day: "When" };

/** The changes that an address asks for, day by day. */
export function LogList({
  log,
  request,
}: {
  readonly log: LogPage;
  readonly request: LogRequest;
}): ReactElement {
  const { rows, total, next } = log;
  const { by, action, day, page } = request;
  const groups = toFacetGroups(log.facets, {
    fields: FIELDS,
    chosen: { by, action, day },
    toHref: (field, value) => toLogAddress(request, { [field]: value }),
  });
  return (
    <ListLayout
      facets={groups}
      sorts={[]}
      count={
        <>
          <strong>{total.toLocaleString("en")}</strong> {total === 1 ? "decision" : "decisions"}
        </>
      }
    >
      {rows.length === 0 ? (
        <NothingLeft total={total} what="decision" href="/log" />
      ) : (
        <LogDays rows={rows} />
      )}
      <ListPages
        total={total}
        page={page}
        size={PAGE_SIZE}
        shown={rows.length}
        firstHref={toLogAddress(request)}
        nextHref={next === null ? null : toLogAddress(request, { page: page + 1, after: next })}
      />
    </ListLayout>
  );
}

/** The log of one record, the oldest first. */
export function RecordLog({ log }: { readonly log: LogPage }): ReactElement {
  return (
    <>
      <p className="pb-6">
        {log.record?.href === null || log.record === null ? (
          <span className="font-read text-lg">{log.record?.name}</span>
        ) : (
          <SiteLink href={log.record.href} className="text-link font-read text-lg">
            {log.record.name}
          </SiteLink>
        )}
        <span className="text-soft">
          {" · "}
          <SiteLink href="/log" className="text-link">
            the whole log
          </SiteLink>
        </span>
      </p>
      {log.rows.length === 0 ? (
        <p className="max-w-prose border-t border-ink py-10 text-soft">
          Nothing was decided on it in this collection. What was decided before it came here stands
          in its history, beside the claim.
        </p>
      ) : (
        <LogDays rows={log.rows} />
      )}
    </>
  );
}

function LogDays({ rows }: { readonly rows: readonly LogRow[] }): ReactElement {
  const days = Map.groupBy(rows, ({ at }) => at.slice(0, 10));
  return (
    <>
      {[...days].map(([day, of]) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mt-6">
          <h2 id={`day-${day}`} className="label border-b border-hairline pb-1">
            {toDay(day)}
          </h2>
          <ol className="divide-y divide-hairline">
            {of.map((row) => (
              <li key={row.number} id={`change-${row.number}`} className="py-3 target:bg-shade">
                <LogLine row={row} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
