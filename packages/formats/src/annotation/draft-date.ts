import { Act } from "@onrecord/domain";

/**
 * A date as the record keeps it: a day, or a moment with its zone. A moment without a zone, and what
 * is no date, are unknown.
 */
export function toAt(date: string | undefined): Act["at"] | null {
  const at = Act.shape.at.safeParse(date);
  return at.success ? at.data : null;
}
