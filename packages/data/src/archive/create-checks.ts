import { checkParts, findInParts } from "@onrecord/domain";
import { createCheckedWhole } from "./checked-whole.ts";
import type { Archive } from "./ports.ts";
import type { Database } from "./sqlite.ts";

/** The checks of an archive's records, of all or of a share of them. What others write meanwhile is not seen. */
export const createChecks = (db: Database): Pick<Archive, "checkRecords" | "checkShare"> => ({
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
