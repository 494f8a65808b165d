import type { TokenEntry } from "@onrecord/data";

/** `4f1c09aa27be  review, import  until 21 February 2027  last used on …`, in one line. */
export const toTokenLine = (entry: TokenEntry, now: Date): string =>
  [entry.id, entry.scopes.join(", "), toEnd(entry, now), toUse(entry)].join("  ");

function toEnd({ expires, revoked }: TokenEntry, now: Date): string {
  if (revoked !== null) return `revoked on ${toDay(revoked)}`;
  if (expires === null) return "does not end";
  return new Date(expires) <= now ? `ended on ${toDay(expires)}` : `until ${toDay(expires)}`;
}

const toUse = ({ used }: TokenEntry): string =>
  used === null ? "never used" : `last used ${toDay(used)} at ${used.slice(11, 16)} UTC`;

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const toDay = (moment: string): string => days.format(new Date(moment));
