/** What others changed since somebody looked. */
import type { Database } from "../archive/sqlite.ts";
import { findLastChange } from "./change-log.ts";
import { parseLine, readLines } from "./record-line.ts";
import type { Conflict } from "./review-desk.ts";
import { revisionOfLine } from "./revision.ts";

/** The conflict where a record is not as it was expected to be; undefined where all are. */
export function findConflict(
  db: Database,
  expected: Readonly<Record<string, string>>,
): Conflict | undefined {
  const lines = readLines(db, Object.keys(expected));
  const changed = Object.entries(expected).filter(
    ([id, revision]) => revisionOfLine(lines.get(id)?.json ?? null) !== revision,
  );
  if (changed.length === 0) return undefined;
  return {
    code: "conflict",
    message: messageOf(changed.map(([id]) => id)),
    records: changed.map(([id]) => {
      const json = lines.get(id)?.json ?? null;
      const last = findLastChange(db, id);
      return {
        id,
        current: parseLine(json),
        revision: revisionOfLine(json),
        by: last?.by ?? null,
        at: last?.at ?? null,
      };
    }),
  };
}

const messageOf = (ids: readonly string[]): string =>
  ids.length === 1
    ? `${ids.join()} was changed by somebody else meanwhile. Look at it again, and decide then.`
    : `${ids.length} records were changed by somebody else meanwhile: ${ids.join(", ")}. Look at them again, and decide then.`;
