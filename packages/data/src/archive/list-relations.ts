/** Lists the relations of a collection that was made before they were listed, in the caller's transaction. */
import { facetsOf } from "./facets-of.ts";
import { ListWriter } from "./list-writer.ts";
import { toRecord } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

export function listRelations(db: Database): void {
  const lists = new ListWriter(db);
  const rows = db.all(
    "SELECT position, json FROM record WHERE on_record = 1 AND kind = 'relation' ORDER BY position",
  );
  for (const row of rows) {
    const [position, record] = [numberOf(row, "position"), toRecord(textOf(row, "json"))];
    // Its kind is counted already.
    lists.remove(position, record);
    lists.add({ position, record, facets: facetsOf(record, () => []), sort: 0 });
  }
  lists.flush();
}
