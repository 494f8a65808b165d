"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { Histogram } from "@onrecord/data";
import { TextLink } from "#web/ui/text-link.tsx";
import { DATES_HERE } from "./dates-here.ts";
import { toBars, toRows } from "./histogram-bars.ts";
import type { HistogramBars } from "./histogram-bars.ts";
import { HistogramBrush } from "./histogram-brush.tsx";
import { toDates, toPeriod, toWords } from "./periods.ts";

type HistogramProps = {
  readonly histogram: Histogram;
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
export function HistogramView({
  histogram,
  what,
  href,
  clearHref,
}: HistogramProps): ReactElement | null {
  const router = useRouter();
  const bars = useMemo(() => toBars(histogram), [histogram]);
  if (bars === undefined) return null;
  const { unit, first, counts } = bars;
  const title = `${what} ${UNIT_WORDS[unit]}`;
  return (
    <figure aria-label={title} className="histogram mt-3 print:hidden">
      <figcaption className="flex flex-wrap justify-between gap-x-6 text-sm text-soft">
        <span>
          {title}, at most {bars.highest.toLocaleString("en")}
          {histogram.undated === 0
            ? ""
            : `; ${histogram.undated.toLocaleString("en")} without a date`}
        </span>
        {clearHref === null ? null : (
          <Link href={clearHref} scroll={false} prefetch={false} className="text-link">
            All dates
          </Link>
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
      <table className="my-2 border-collapse text-left">
        <thead>
          <tr className="border-b border-ink">
            <th scope="col" className="py-1 pr-8 font-semibold">
              When
            </th>
            <th scope="col" className="py-1 text-right font-semibold">
              How many
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, number, count }) => (
            <tr key={number} className="border-b border-hairline">
              <td className="py-1 pr-8">
                <TextLink href={toHref(href, toPeriod(unit, number))}>
                  {toWords(unit, number)}
                </TextLink>
              </td>
              <td className="py-1 text-right">{count.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
