/** For tests: all that an archive's file holds, without numbers that mean nothing, to compare two states. */
import { DatabaseSync } from "node:sqlite";

/** Queries that give every row of the records, and of what is worked out from them. */
const ROWS: readonly string[] = [
  "SELECT position, id, kind, json, on_record FROM record ORDER BY position",
  "SELECT * FROM reference ORDER BY source, target",
  "SELECT file, sha256, bytes FROM text ORDER BY file",
  "SELECT * FROM listed ORDER BY list, sort, position",
  `SELECT v.list, v.field, v.value, f.sort, f.position FROM facet AS f
    JOIN facet_value AS v ON v.number = f.value ORDER BY 1, 2, 3, 4, 5`,
  "SELECT list, field, value, count FROM facet_value WHERE count <> 0 ORDER BY 1, 2, 3",
  "SELECT * FROM dated ORDER BY position",
  "SELECT * FROM entity_count ORDER BY position",
  "SELECT * FROM kind_count WHERE count <> 0 ORDER BY kind",
  "SELECT * FROM day_count WHERE count <> 0 ORDER BY list, day",
  `SELECT r.position, r.status, r.kind, r.article, r.start, r.confidence, r.entity, r.alike,
    s.proposer, s.rule FROM review AS r JOIN review_source AS s ON s.number = r.source ORDER BY 1`,
  `SELECT c.status, c.kind, c.tenth, s.proposer, s.rule, c.count FROM review_cube AS c
    JOIN review_source AS s ON s.number = c.source WHERE c.count <> 0 ORDER BY 1, 2, 3, 4, 5`,
  "SELECT field, status, kind, value, count FROM review_tally WHERE count <> 0 ORDER BY 1, 2, 3, 4",
  "SELECT * FROM successor ORDER BY 1, 2",
];

/** The rows of the archive in a file as JSON, table after table. */
export function rowsOf(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return ROWS.flatMap((sql) =>
      database
        .prepare(sql)
        .all()
        .map((row) => JSON.stringify(row)),
    );
  } finally {
    database.close();
  }
}
