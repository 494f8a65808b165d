import { checkParts, findInParts } from "@onrecord/domain";
import { createCheckedWhole } from "./checked-whole.ts";
import type { Archive } from "./ports.ts";
import type { Database } from "./sqlite.ts";

/** The checks of an archive's records, of all or of a share of them. */
export const createChecks = (db: Database): Pick<Archive, "checkRecords" | "checkShare"> => ({
  checkRecords: (shares, options) => checkParts(createCheckedWhole(db), shares, options),
  checkShare: (share) => {
    const whole = createCheckedWhole(db);
    return findInParts(whole.parts(share), whole);
  },
});
