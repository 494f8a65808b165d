/** What a new token is made of, read from the words of the command line. */
import type { TokenScope } from "@onrecord/data";
import { TOKEN_SCOPES } from "@onrecord/data";
import { UsageError } from "../usage-error.ts";
import { toPersonName } from "./person-name.ts";

const DAY = 24 * 60 * 60_000;
const MOST_DAYS = 3650;

/** Who a token is for. @throws UsageError for no name, and for one that is none. */
export function toHolderName(name: string | undefined): string {
  if (name === undefined || name.trim() === "") {
    throw new UsageError("A token needs --name, the name of who it is for.", [
      'For example: --name "Abdoulaye Diop"; decisions made with it are signed so',
    ]);
  }
  return toPersonName(name, "--name");
}

/** What a token is for: `review` unless said. @throws UsageError for what is no scope. */
export function toScopes(asked: readonly string[]): readonly TokenScope[] {
  const words = asked.flatMap((each) => each.split(",")).map((word) => word.trim());
  const wrong = words.find((word) => !TOKEN_SCOPES.some((scope) => scope === word));
  if (wrong !== undefined) {
    throw new UsageError(`--scope does not know "${wrong}".`, [
      "It is review (decide on proposals) or import (add articles), or both: --scope review,import",
    ]);
  }
  return words.length === 0 ? ["review"] : TOKEN_SCOPES.filter((scope) => words.includes(scope));
}

/**
 * When a token ends, as an ISO 8601 moment: so many days from now, or at the end of a day in UTC;
 * null for never. @throws UsageError for what is none of these, and for what is past.
 */
export function toExpiry(words: string, now: Date): string | null {
  if (words === "never") return null;
  const days = /^(\d{1,4})d$/.exec(words)?.[1];
  if (days !== undefined && Number(days) >= 1 && Number(days) <= MOST_DAYS) {
    return new Date(now.getTime() + Number(days) * DAY).toISOString();
  }
  const end = /^\d{4}-\d{2}-\d{2}$/.test(words) ? new Date(`${words}T23:59:59.999Z`) : undefined;
  // A day that no month has, such as 30 February, is taken for another one.
  if (end === undefined || Number.isNaN(end.getTime()) || !end.toISOString().startsWith(words)) {
    throw new UsageError(`--expires does not understand "${words}".`, [
      `Say a number of days (90d, at most ${MOST_DAYS}d), the last day (2027-01-31), or never`,
    ]);
  }
  if (end <= now) {
    throw new UsageError(`--expires ${words} is past; a token made so could never be used.`, [
      "Say a day to come, or a number of days: --expires 90d",
    ]);
  }
  return end.toISOString();
}
