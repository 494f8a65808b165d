"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { toGrouped } from "#web/ui/grouped.ts";
import { unpack } from "#web/ui/packed.ts";
import type { Packed } from "#web/ui/packed.ts";
import { SiteLink } from "#web/ui/site-link.tsx";
import { DATES_HERE } from "./dates-here.ts";
import { toRows } from "./histogram-bars.ts";
import type { HistogramBars } from "./histogram-bars.ts";
import { HistogramBrush } from "./histogram-brush.tsx";
import { toDates, toPeriod, toWords } from "./periods.ts";

type HistogramProps = {
  readonly bars: HistogramBars;
  /** What is counted: "Articles". */
  readonly what: string;
  /** The address that narrows to some dates, with `DATES_HERE` in their place. */
  readonly href: string;
  /** The address without any dates; null where none are chosen. */
  readonly clearHref: string | null;
};

/** What makes "Articles by month" of a unit. */
const UNIT_WORDS = {
  decade: "by decade",
  year: "by year",
  month: "by month",
  day: "by day",
} as const;

/** How many there are of each time, to be narrowed to some of it; with a table for those who read. */
export function HistogramView({ bars, what, href, clearHref }: HistogramProps): ReactElement {
  const router = useRouter();
  const { unit, first, counts, undated } = bars;
  const title = `${what} ${UNIT_WORDS[unit]}`;
  return (
    <figure aria-label={title} className="histogram mt-3 print:hidden">
      <figcaption className="flex flex-wrap justify-between gap-x-6 text-sm text-soft">
        <span>
          {title}, at most {toGrouped(bars.highest)}
          {undated === 0 ? "" : `; ${toGrouped(undated)} without a date`}
        </span>
        {clearHref === null ? null : (
          <SiteLink href={clearHref} still className="text-link">
            All dates
          </SiteLink>
        )}
      </figcaption>
      {counts.length === 1 ? (
        <p className="text-sm">All of {toWords(unit, first)}</p>
      ) : (
        <HistogramBrush
          key={`${unit} ${first} ${counts.length}`}
          bars={bars}
          table={<HistogramTable bars={bars} href={href} />}
          onChoose={({ from, to }) =>
            router.push(toHref(href, toDates(unit, first + from, first + to)), { scroll: false })
          }
        />
      )}
    </figure>
  );
}

/** The same on a page that is rendered on the server alone. */
export function PackedHistogram({
  bars,
  ...rest
}: Omit<HistogramProps, "bars"> & { readonly bars: Packed<HistogramBars> }): ReactElement {
  const unpacked = useMemo(() => unpack(bars), [bars]);
  return <HistogramView bars={unpacked} {...rest} />;
}

const toHref = (href: string, dates: string): string => href.replace(DATES_HERE, dates);

function HistogramTable({
  bars,
  href,
}: {
  readonly bars: HistogramBars;
  readonly href: string;
}): ReactElement {
  const rows = toRows(bars);
  return (
    <details className="open:w-full">
      <summary className="text-link w-fit">As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">How many</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, number, count }) => (
            <tr key={number}>
              <td>
                <SiteLink href={toHref(href, toPeriod(unit, number))}>
                  {toWords(unit, number)}
                </SiteLink>
              </td>
              <td>{toGrouped(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
