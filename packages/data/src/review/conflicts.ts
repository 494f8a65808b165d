/** What others changed since somebody looked. */
import { wordsOfRecord } from "@onrecord/review";
import { factsOfArchive } from "../archive/record-facts.ts";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
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
    message: messageOf(
      changed.map(([id]) => {
        const record = parseLine(lines.get(id)?.json ?? findLastLine(db, id));
        return record === null ? id : wordsOfRecord(record, factsOfArchive(db).nameOf);
      }),
    ),
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

/** The line of a record that is gone, as it was before it went; null where no decision took it. */
function findLastLine(db: Database, id: string): string | null {
  const row = db.first(
    "SELECT before FROM edit WHERE id = ? AND after IS NULL ORDER BY change DESC LIMIT 1",
    id,
  );
  return row === undefined ? null : textOf(row, "before");
}

/** So many are named. */
const MOST_NAMED = 5;

function messageOf(words: readonly string[]): string {
  if (words.length === 1)
    return `${toCapital(words.join())} was changed by somebody else meanwhile. Look at it again, and decide then.`;
  const named = words.slice(0, MOST_NAMED).join("; ");
  const more = words.length > MOST_NAMED ? ` and ${words.length - MOST_NAMED} more` : "";
  return `${words.length} records were changed by somebody else meanwhile: ${named}${more}. Look at them again, and decide then.`;
}

const toCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
