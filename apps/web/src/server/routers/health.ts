import "server-only";
import type { Archive } from "@onrecord/data";
import { indexDataset } from "@onrecord/domain";
import type { FindingRow } from "#web/features/health/finding-row.ts";
import { toFindingRows } from "#web/features/health/to-finding-rows.ts";
import type { ServerContext } from "../trpc.ts";
import { procedure, router } from "../trpc.ts";

/** The sentences of all findings take the whole record: they are kept for as long as it is open. */
const reports = new WeakMap<Archive, readonly FindingRow[]>();

function readReport({ archive, findings }: ServerContext): readonly FindingRow[] {
  if (findings.length === 0) return [];
  const known = reports.get(archive);
  if (known !== undefined) return known;
  const report = toFindingRows(indexDataset(archive.store.dataset()), findings);
  reports.set(archive, report);
  return report;
}

/** What the check of the record finds. */
export const healthRouter = router({
  /** All findings, the expected ones too, in the order of the files. */
  findings: procedure.query(({ ctx }) => readReport(ctx)),
});
