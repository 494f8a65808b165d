/** The axis under a timeline: which days it runs from and to, and where it is labelled. */

/** Milliseconds since 1970, of midnight UTC. */
type Moment = number;

/** A place on the axis: `at` runs from 0 at its left end to 1 at its right end. */
export type Tick = { readonly at: number; readonly label: string };

export type TimeAxis = {
  readonly ticks: readonly Tick[];
  /** Where a moment stands on the axis, from 0 to 1. */
  readonly toPosition: (moment: Moment) => number;
};

type Step = { readonly unit: "day" | "month"; readonly size: number };

const STEPS: readonly Step[] = [
  { unit: "day", size: 1 },
  { unit: "day", size: 7 },
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000].map((size): Step => ({
    unit: "month",
    size,
  })),
];

const DAY = 86_400_000;

/** Midnight UTC of an ISO day; undefined for what is none, such as a year before 1. */
export function findMoment(day: string): Moment | undefined {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? undefined : moment;
}

/** An axis that holds both moments and has at most `maxTicks` labels, at round dates. */
export function createTimeAxis(from: Moment, to: Moment, maxTicks: number): TimeAxis {
  const step = STEPS.find((candidate) => countSteps(candidate, from, to) <= maxTicks);
  const chosen = step ?? { unit: "month", size: 12_000 };
  const moments: Moment[] = [floorTo(chosen, from)];
  while ((moments.at(-1) ?? to) < to) moments.push(next(chosen, moments.at(-1) ?? to));
  const start = moments[0] ?? from;
  const end = Math.max(moments.at(-1) ?? to, start + DAY);
  const toPosition = (moment: Moment): number => (moment - start) / (end - start);
  return {
    toPosition,
    ticks: moments.map((moment) => ({ at: toPosition(moment), label: labelOf(chosen, moment) })),
  };
}

function countSteps({ unit, size }: Step, from: Moment, to: Moment): number {
  const days = (to - from) / DAY;
  return (unit === "day" ? days : days / 30.44) / size + 2;
}

function floorTo({ unit, size }: Step, moment: Moment): Moment {
  if (unit === "day") return moment - ((moment / DAY) % size) * DAY;
  const date = new Date(moment);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return monthStart(months - (months % size));
}

function next({ unit, size }: Step, moment: Moment): Moment {
  if (unit === "day") return moment + size * DAY;
  const date = new Date(moment);
  return monthStart(date.getUTCFullYear() * 12 + date.getUTCMonth() + size);
}

/** Midnight of the first of a month, counted from January of year 0: `Date.UTC` misreads years under 100. */
function monthStart(months: number): Moment {
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1);
}

function labelOf({ unit, size }: Step, moment: Moment): string {
  const date = new Date(moment);
  const year = String(date.getUTCFullYear());
  if (unit === "month" && (size % 12 === 0 || date.getUTCMonth() === 0)) return year;
  const month = date.toLocaleDateString("en-GB", { timeZone: "UTC", month: "short" });
  return unit === "day" ? `${date.getUTCDate()} ${month}` : month;
}
