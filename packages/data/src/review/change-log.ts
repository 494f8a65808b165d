/** The log: who changed what, and how the records were before and after. */
import { Agent } from "@onrecord/domain";
import { Decision } from "@onrecord/review";
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { PlacedEdit } from "./placed-edit.ts";
import { parseLine } from "./record-line.ts";
import { toConditions } from "./log-facets.ts";
import type { Change, HistoryEntry, LogRequest, Signature } from "./review-desk.ts";

export type NewChange = Signature & {
  readonly action: string;
  readonly summary: string;
  readonly decision: Decision | null;
  readonly undoes: number | null;
};

/** Writes a change with its edits, and gives its number. */
export function writeChange(db: Database, change: NewChange, edits: readonly PlacedEdit[]): number {
  const { by, at, action, summary, decision, undoes } = change;
  const row = db.first(
    `INSERT INTO change (at, name, agent, action, summary, decision, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number`,
    at,
    by.name,
    JSON.stringify(by),
    action,
    summary,
    decision === null ? null : JSON.stringify(decision),
    undoes,
  );
  const number = numberOf(row ?? {}, "number");
  db.insert(
    "edit",
    edits.map(({ id, position, before, after }, ordinal) => [
      number,
      ordinal,
      id,
      position,
      before,
      after,
    ]),
  );
  return number;
}

const CHANGE = `SELECT c.number, c.at, c.agent, c.action, c.summary, c.decision, c.undoes,
    (SELECT u.number FROM change AS u WHERE u.undoes = c.number) AS undone_by
  FROM change AS c`;

export function findChange(db: Database, number: number): Change | undefined {
  const row = db.first(`${CHANGE} WHERE c.number = ?`, number);
  return row === undefined ? undefined : toChange(db, row);
}

function toChange(db: Database, row: Row): Change {
  const number = numberOf(row, "number");
  const ids = db
    .all("SELECT id FROM edit WHERE change = ? ORDER BY ordinal", number)
    .map((edit) => textOf(edit, "id"));
  return {
    number,
    at: textOf(row, "at"),
    by: Agent.parse(JSON.parse(textOf(row, "agent"))),
    action: textOf(row, "action"),
    summary: textOf(row, "summary"),
    ids,
    decision: row["decision"] === null ? null : Decision.parse(JSON.parse(textOf(row, "decision"))),
    undoes: row["undoes"] === null ? null : numberOf(row, "undoes"),
    undoneBy: row["undone_by"] === null ? null : numberOf(row, "undone_by"),
  };
}

/** The edits of a change, the first first. */
export const readEdits = (db: Database, number: number): readonly PlacedEdit[] =>
  db
    .all("SELECT id, position, before, after FROM edit WHERE change = ? ORDER BY ordinal", number)
    .map((row) => {
      const [before, after] = [lineOf(row, "before"), lineOf(row, "after")];
      const position = numberOf(row, "position");
      const id = textOf(row, "id");
      return { id, position, before, after, was: parseLine(before), becomes: parseLine(after) };
    });

const lineOf = (row: Row, column: "before" | "after"): string | null =>
  row[column] === null ? null : textOf(row, column);

/** The last change of a record; undefined where nobody changed it. */
export function findLastChange(db: Database, id: string): Change | undefined {
  const row = db.first(
    `${CHANGE} WHERE c.number = (SELECT max(change) FROM edit WHERE id = ?)`,
    id,
  );
  return row === undefined ? undefined : toChange(db, row);
}

/** All changes of a record, the first first. */
export const readHistory = (db: Database, id: string): readonly HistoryEntry[] =>
  db
    .all("SELECT change, before, after FROM edit WHERE id = ? ORDER BY change", id)
    .flatMap((row) => {
      const change = findChange(db, numberOf(row, "change"));
      if (change === undefined) return [];
      const [before, after] = [lineOf(row, "before"), lineOf(row, "after")];
      return [{ change, before: parseLine(before), after: parseLine(after) }];
    });

/** Who decided so far, and what they did. */
export function readSigners(db: Database): {
  readonly names: readonly string[];
  readonly actions: readonly string[];
} {
  return { names: readDistinct(db, "name"), actions: readDistinct(db, "action") };
}

/** The values of a column, each by one look into its index. */
function readDistinct(db: Database, column: "name" | "action"): readonly string[] {
  const values: string[] = [];
  for (;;) {
    const row = db.first(
      `SELECT ${column} AS value FROM change WHERE ${column} > ? ORDER BY ${column} LIMIT 1`,
      values.at(-1) ?? "",
    );
    if (row === undefined) return values;
    values.push(textOf(row, "value"));
  }
}

/** A page of the log, the latest change first. `after` is the number of the last that was shown. */
export function readLog(
  db: Database,
  { size, after, ...filter }: LogRequest,
): { readonly changes: readonly Change[]; readonly next: string | null } {
  const { conditions, values } = toConditions(filter);
  const last = Number(after ?? Number.MAX_SAFE_INTEGER);
  const rows = db.all(
    `${CHANGE} WHERE ${["c.number < ?", ...conditions].join(" AND ")} ORDER BY c.number DESC LIMIT ?`,
    Number.isSafeInteger(last) ? last : Number.MAX_SAFE_INTEGER,
    ...values,
    size + 1,
  );
  const changes = rows.slice(0, size).map((row) => toChange(db, row));
  const next = rows.length > size ? String(changes.at(-1)?.number) : null;
  return { changes, next };
}
