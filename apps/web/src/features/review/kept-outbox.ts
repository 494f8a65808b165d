/**
 * Where the outbox is kept in a tab. Every page looks whether something in it waits, so this knows
 * next to nothing of what is kept: `outbox-store.ts` reads it with care.
 */
export const OUTBOX_KEY = "onrecord-review-outbox";

/** Whether something is still to be sent, or was and did not go through. Quotes within words are escaped. */
export const holdsUnsettled = (kept: string | null): boolean =>
  kept !== null && /"state":"(?:waiting|sending|refused|conflict)"/u.test(kept);

/** Whether this tab keeps something that is to be looked after. Only in a browser. */
export function isUnsettledHere(): boolean {
  try {
    return holdsUnsettled(sessionStorage.getItem(OUTBOX_KEY));
  } catch {
    return false;
  }
}
