const DAY = 86_400_000;

/** Whole days from 1970-01-01 to a day such as `2024-02-28`; null for one that the calendar of JavaScript cannot say. */
export function toDayNumber(day: string): number | null {
  const days = Date.parse(`${day}T00:00:00Z`) / DAY;
  return Number.isFinite(days) ? days : null;
}
