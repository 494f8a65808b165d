"use client";

import { useMemo } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { toGrouped } from "#web/ui/grouped.ts";
import { BARS_HEIGHT, countBetween, toPath, toTicks } from "./histogram-bars.ts";
import type { HistogramBars, HistogramTick } from "./histogram-bars.ts";
import { toSpanWords, toWords } from "./periods.ts";
import { useBrush } from "./use-brush.ts";
import type { Brush, Selection } from "./use-brush.ts";

type BrushProps = {
  readonly bars: HistogramBars;
  /** The same as a table. */
  readonly table: ReactElement;
  /** Called with the first and the last of the bars that were chosen. */
  readonly onChoose: (selection: Selection) => void;
};

/** The bars, drawn over with a pointer or a finger, or between two handles by the keys. */
export function HistogramBrush({ bars, table, onChoose }: BrushProps): ReactElement {
  const last = bars.counts.length - 1;
  const brush = useBrush(bars.counts.length);
  const choose = (selection: Selection): void => {
    const empty = countBetween(bars, selection.from, selection.to) === 0;
    if (empty || (selection.from === 0 && selection.to === last)) brush.selectAll();
    else onChoose(selection);
  };
  const { from, to } = brush.selection;
  return (
    <div>
      <div {...brush.toDrawing(choose)} className="histogram-bars">
        <Drawing bars={bars} brush={brush} />
      </div>
      <div className="histogram-handles">
        <Handle
          label="From"
          bars={bars}
          value={from}
          onMove={(value) => brush.select({ from: value, to: Math.max(value, to) })}
          onDone={() => choose(brush.selection)}
        />
        <Handle
          label="To"
          bars={bars}
          value={to}
          onMove={(value) => brush.select({ from: Math.min(value, from), to: value })}
          onDone={() => choose(brush.selection)}
        />
      </div>
      <Axis ticks={toTicks(bars)} />
      <div className="mt-1 flex flex-wrap justify-between gap-x-6 text-sm text-soft">
        <p>
          {toReadout(bars, brush)}{" "}
          {brush.narrows ? (
            <button
              type="button"
              onClick={() => choose(brush.selection)}
              className="text-link ml-3"
            >
              Show only these
            </button>
          ) : null}
        </p>
        {table}
      </div>
    </div>
  );
}

/** What the bar under the pointer, or what is chosen, comes to. */
function toReadout(bars: HistogramBars, { pointed, selection, narrows }: Brush): string {
  const { unit, first } = bars;
  const { from, to } = pointed === null || narrows ? selection : { from: pointed, to: pointed };
  const count = toGrouped(countBetween(bars, from, to));
  return `${toSpanWords(unit, first + from, first + to)}: ${count}`;
}

function Drawing({
  bars,
  brush: { selection, narrows, pointed },
}: {
  readonly bars: HistogramBars;
  readonly brush: Brush;
}): ReactElement {
  const { counts } = bars;
  const all = useMemo(() => toPath(bars, 0, bars.counts.length - 1), [bars]);
  const lit = narrows ? selection : pointed === null ? null : { from: pointed, to: pointed };
  return (
    <svg
      aria-hidden
      width="100%"
      height="100%"
      viewBox={`0 0 ${counts.length} ${BARS_HEIGHT}`}
      preserveAspectRatio="none"
    >
      <path d={all} className={narrows ? "fill-hairline" : "fill-soft"} />
      {lit === null ? null : <path d={toPath(bars, lit.from, lit.to)} className="fill-accent" />}
    </svg>
  );
}

type HandleProps = {
  readonly label: string;
  readonly bars: HistogramBars;
  readonly value: number;
  readonly onMove: (value: number) => void;
  /** Enter was pressed, or the handle was let go of. */
  readonly onDone: () => void;
};

function Handle({ label, bars, value, onMove, onDone }: HandleProps): ReactElement {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onDone();
  };
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={toWords(bars.unit, bars.first + value)}
      min={0}
      max={bars.counts.length - 1}
      value={value}
      onChange={(event) => onMove(Number(event.target.value))}
      onKeyDown={onKeyDown}
      onPointerUp={onDone}
    />
  );
}

function Axis({ ticks }: { readonly ticks: readonly HistogramTick[] }): ReactElement {
  return (
    <svg aria-hidden width="100%" height="18" className="overflow-visible text-xs">
      {ticks.map(({ at, label }, index) => (
        <text
          key={label + String(at)}
          x={`${(at * 100).toFixed(2)}%`}
          y="13"
          className={`fill-soft ${index % 2 === 1 ? "max-sm:hidden" : ""}`}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
