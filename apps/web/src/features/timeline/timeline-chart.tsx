"use client";

import { useId } from "react";
import type { ReactElement } from "react";
import { SiteLink } from "#web/ui/site-link.tsx";
import { AXIS_HEIGHT, layoutTimeline, LINE_HEIGHT, ROW_GAP } from "./timeline-layout.ts";
import type { TimelineItem, TimelineLayout, TimelineMark, TimelineRow } from "./timeline-layout.ts";

const WIDE = { lineLength: 64, maxTicks: 12, beside: true };
const NARROW = { lineLength: 56, maxTicks: 5, beside: false };
/** Between a mark and its words. */
const GAP = 12;

/** Keeps the outermost marks and labels inside the drawing. */
const toPercent = (share: number): string => `${(2 + share * 96).toFixed(3)}%`;

/**
 * Items along a labelled axis, each with its own words: in a wide window beside the marks, in a
 * narrow one above them. Items without a time are not drawn; `title` names the drawing.
 */
export function TimelineChart({
  items,
  title,
}: {
  readonly items: readonly TimelineItem[];
  readonly title: string;
}): ReactElement {
  return (
    <figure aria-label={title}>
      <Drawing layout={layoutTimeline(items, WIDE)} className="hidden lg:block" />
      <Drawing layout={layoutTimeline(items, NARROW)} className="lg:hidden" />
    </figure>
  );
}

function Drawing({
  layout,
  className,
}: {
  readonly layout: TimelineLayout;
  readonly className: string;
}): ReactElement {
  return (
    <svg width="100%" height={layout.height} className={`text-sm ${className}`}>
      <Axis layout={layout} />
      {layout.rows.map((row) => (
        <Row key={row.item.id} row={row} />
      ))}
    </svg>
  );
}

function Axis({ layout: { ticks, height } }: { readonly layout: TimelineLayout }): ReactElement {
  return (
    <g className="fill-soft stroke-hairline" aria-hidden>
      <line x1="0" x2="100%" y1={AXIS_HEIGHT - 8} y2={AXIS_HEIGHT - 8} className="stroke-ink" />
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <line x1={toPercent(at)} x2={toPercent(at)} y1={AXIS_HEIGHT - 8} y2={height} />
          <text x={toPercent(at)} y={AXIS_HEIGHT - 14} textAnchor={anchorOf(at)} stroke="none">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function anchorOf(at: number): "start" | "middle" | "end" {
  if (at < 0.02) return "start";
  return at > 0.98 ? "end" : "middle";
}

function Row({ row }: { readonly row: TimelineRow }): ReactElement {
  return (
    <SiteLink href={row.item.href} className="timeline-row" aria-label={row.lines.join(" ")}>
      {/* The whole row can be pointed at, not the letters and the mark alone. */}
      <rect x="0" y={row.top - ROW_GAP / 2} width="100%" height={row.height} />
      <Mark mark={row.mark} middle={row.markAt} reported={row.item.reported} />
      <Words row={row} />
    </SiteLink>
  );
}

/** A nested drawing starts where the mark does, so that its words can be moved by pixels from there. */
function Words({ row }: { readonly row: TimelineRow }): ReactElement {
  const { side, mark, top, lines, noteAt } = row;
  const last = lines.length - 1;
  const before = side === "before";
  return (
    <svg x={side === "above" ? "0" : toPercent(edgeOf(mark, side))} y={top} overflow="visible">
      <text textAnchor={before ? "end" : undefined}>
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={side === "above" ? 0 : before ? -GAP : GAP}
            y={LINE_HEIGHT * index + 13}
            className={index >= noteAt ? "timeline-note" : undefined}
          >
            {/* The space parts the lines for those who listen; it stands where no line is aligned. */}
            {before && index > 0 ? ` ${line}` : line}
            {before || index === last ? "" : " "}
          </tspan>
        ))}
      </text>
    </svg>
  );
}

function edgeOf(mark: TimelineMark, side: "before" | "after"): number {
  if (mark.kind === "point") return mark.at;
  return side === "before" ? mark.from : mark.to;
}

type MarkProps = {
  readonly mark: TimelineMark;
  readonly middle: number;
  readonly reported: boolean;
};

function Mark({ mark, middle, reported }: MarkProps): ReactElement {
  const filled = reported ? "fill-paper" : "fill-event";
  if (mark.kind === "point") {
    return (
      <circle cx={toPercent(mark.at)} cy={middle} r="4.5" className={`timeline-point ${filled}`} />
    );
  }
  return <Band mark={mark} middle={middle} reported={reported} />;
}

/** A bar over all the days that are meant; it thins out towards an end that is not known. */
function Band({
  mark: { from, to, fadesFrom, fadesTo },
  middle,
  reported,
}: MarkProps & { readonly mark: Extract<TimelineMark, { kind: "band" }> }): ReactElement {
  const gradient = useId();
  const fades = fadesFrom || fadesTo;
  return (
    <>
      {fades ? <Fade id={gradient} from={fadesFrom} to={fadesTo} reported={reported} /> : null}
      <rect
        x={toPercent(from)}
        y={middle - 4}
        width={`${((to - from) * 96).toFixed(3)}%`}
        height="8"
        fill={fades ? `url(#${gradient})` : undefined}
        strokeDasharray={fades ? "2 3" : undefined}
        className={`${reported ? "stroke-event" : ""} ${fades ? "" : toFill(reported)}`}
      />
    </>
  );
}

const toFill = (reported: boolean): string => (reported ? "fill-event-tint" : "fill-event");

function Fade({
  id,
  from,
  to,
  reported,
}: {
  readonly id: string;
  readonly from: boolean;
  readonly to: boolean;
  readonly reported: boolean;
}): ReactElement {
  const color = reported
    ? "[stop-color:var(--color-event-tint)]"
    : "[stop-color:var(--color-event)]";
  return (
    <linearGradient id={id}>
      <stop offset="0" stopOpacity={from ? 0.05 : 1} className={color} />
      <stop offset="0.35" className={color} />
      <stop offset="0.65" className={color} />
      <stop offset="1" stopOpacity={to ? 0.05 : 1} className={color} />
    </linearGradient>
  );
}
