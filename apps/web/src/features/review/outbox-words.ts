/** What waits in the outbox, in words. */
import type { Outbox } from "./outbox-entry.ts";
import { countUnsent } from "./outbox.ts";
import { waitingForOthers } from "./outbox-names.ts";

/** What is still to be sent, whose it is, and what it waits for. Empty where nothing was ever decided. */
export function toUnsentWords(outbox: Outbox): string {
  const others = waitingForOthers(outbox);
  const waiting = [...others].map(
    ([name, count]) => `${toMany(count)} of ${name} kept in this tab until ${name} signs in again.`,
  );
  const own = countUnsent(outbox) - [...others.values()].reduce((sum, count) => sum + count, 0);
  return [...(own === 0 && others.size > 0 ? [] : [toOwnWords(outbox, own)]), ...waiting].join(" ");
}

const toMany = (count: number): string => (count === 1 ? "One decision" : `${count} decisions`);

function toOwnWords(outbox: Outbox, unsent: number): string {
  if (unsent === 0) return outbox.entries.length === 0 ? "" : "All decisions are saved.";
  const many = toMany(unsent);
  switch (outbox.pause) {
    case "network":
      return `No connection. ${many} kept in this tab; sent when it is back.`;
    case "busy":
      return `Somebody else is writing to this record at the moment. ${many} kept in this tab; tried again.`;
    case "token":
      return `${many} kept in this tab. The token was not accepted: sign in again, and they are sent.`;
    case null:
      return `Saving ${many.toLowerCase()} …`;
  }
}
