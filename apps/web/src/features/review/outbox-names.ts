/** Whose decisions are in the outbox: several people may sign in, one after the other, in one tab. */
import type { Entry, Outbox } from "./outbox-entry.ts";
import { decisionsInEffect } from "./outbox.ts";

/** The names of others whose decisions wait in this tab, with how many. */
export function waitingForOthers({ entries, holder }: Outbox): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>();
  for (const { state, by } of entries)
    if (state === "waiting" && by !== null && by !== holder)
      waiting.set(by, (waiting.get(by) ?? 0) + 1);
  return waiting;
}

/** Whether something is sent only when somebody signs in. */
export const needsSignIn = (outbox: Outbox): boolean =>
  outbox.pause === "token" || waitingForOthers(outbox).size > 0;

/** Who made a decision, as whoever is signed in now would say: "you", or the name. */
export const toDecider = ({ by }: Pick<Entry, "by">, { holder }: Pick<Outbox, "holder">): string =>
  by === null || by === holder ? "you" : by;

/** Who decided on a proposal from this tab, in the same words; undefined where nobody did. */
export function findDecider(outbox: Outbox, id: string): string | undefined {
  const entry = decisionsInEffect(outbox).findLast(
    ({ task }) => task.kind === "decide" && id in task.decides,
  );
  return entry === undefined ? undefined : toDecider(entry, outbox);
}
