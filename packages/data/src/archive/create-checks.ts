import { checkParts, findInParts } from "@onrecord/domain";
import { createCheckedWhole } from "./checked-whole.ts";
import type { Archive } from "./ports.ts";
import type { Database } from "./sqlite.ts";
import { numberOf } from "./sqlite.ts";

/** Whoever annotates an article begins with a mention or a statement; the first that is found is enough. */
const UNANNOTATED = `
  SELECT count(*) AS count FROM record AS article
  WHERE article.kind = 'article' AND NOT EXISTS (
    SELECT 1 FROM reference CROSS JOIN record AS source ON source.position = reference.source
    WHERE reference.target = article.position AND source.kind IN ('mention', 'statement')
  )`;

/** The checks of an archive's records, of all or of a share of them. What others write meanwhile is not seen. */
export const createChecks = (
  db: Database,
): Pick<Archive, "checkRecords" | "checkShare" | "countUnannotated"> => ({
  countUnannotated: () => numberOf(db.first(UNANNOTATED) ?? {}, "count"),
  checkRecords: (shares, options) =>
    withSnapshot(db, () => checkParts(createCheckedWhole(db), shares, options)),
  checkShare: (share) =>
    withSnapshot(db, () => {
      const whole = createCheckedWhole(db);
      return findInParts(whole.parts(share), whole);
    }),
});

/** A savepoint, for a transaction may be open already: https://www.sqlite.org/lang_savepoint.html */
function withSnapshot<T>(db: Database, work: () => T): T {
  db.run("SAVEPOINT checking");
  try {
    return work();
  } finally {
    db.run("RELEASE checking");
  }
}
