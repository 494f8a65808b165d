/** Dates: what the record says as EDTF, and, where it is a day for certain, as schema.org says it. */
import type { Basis, ClaimTime, EdtfPoint } from "@onrecord/domain";
import { parseEdtf } from "@onrecord/domain";
import type { LinkedNode } from "./linked-node.ts";
import type { NodeScope } from "./node-scope.ts";

/** A day, or the first and the last of several, that a date names without any doubt. */
type Days = { readonly first: string | null; readonly last: string | null };

/** Known days only: what is approximate, doubtful, open or coarser than a day gives none. */
export function daysOf(edtf: string | null): Days {
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  if (parsed === undefined || !parsed.ok) return { first: null, last: null };
  const date = parsed.value;
  const [start, end] = date.kind === "date" ? [date.point, date.point] : [date.start, date.end];
  return { first: dayOf(start), last: dayOf(end) };
}

function dayOf(end: EdtfPoint | "open" | "unknown"): string | null {
  if (typeof end === "string") return null;
  const isDay = end.precision === "day" || end.precision === "time";
  return isDay && !end.approximate && !end.uncertain && !end.unspecified ? end.earliest : null;
}

/** When a claim holds. */
export const toTimeNode = (time: ClaimTime, iri: string, scope: NodeScope): LinkedNode => ({
  ...toDatedNode(time, iri),
  "@type": ["Time"],
  ...(time.expression === null ? {} : { expression: scope.iriOf(time.expression) }),
});

type Dated = {
  readonly edtf: string | null;
  readonly basis: Basis;
  readonly reason: string | null;
};

/** A date with how it was come by. */
export const toDatedNode = ({ edtf, basis, reason }: Dated, iri: string): LinkedNode => ({
  "@id": iri,
  ...(edtf === null ? {} : { edtf }),
  basis,
  ...(reason === null ? {} : { reason }),
});
