/** An edit with its place in the archive and the lines as they are written. */
import type { AnyRecord } from "@onrecord/domain";
import type { Edit } from "@onrecord/review";
import type { Database } from "../archive/sqlite.ts";
import { readLines } from "./record-line.ts";

export type PlacedEdit = {
  readonly id: string;
  readonly position: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly was: AnyRecord | null;
  readonly becomes: AnyRecord | null;
};

/** Gives each edit the place of its record, and a new record a new one. */
export function placeEdits(
  db: Database,
  edits: readonly Edit[],
  takePosition: () => number,
): readonly PlacedEdit[] {
  const lines = readLines(
    db,
    edits.map(({ id }) => id),
  );
  return edits.map(({ id, before, after }) => ({
    id,
    position: lines.get(id)?.position ?? takePosition(),
    before: lines.get(id)?.json ?? null,
    after: after === null ? null : JSON.stringify(after),
    was: before,
    becomes: after,
  }));
}
