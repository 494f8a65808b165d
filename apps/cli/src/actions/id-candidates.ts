/** The ids of a dataset for the shell's completion. */
import type { AnyRecord, RecordKind } from "@onrecord/domain";
import { CLAIM_KINDS, ENTITY_KINDS, indexDataset, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import type { Candidate } from "../command.ts";

/** The ids of all records. */
export const idCandidates = (dataset: string | undefined): Promise<readonly Candidate[]> =>
  candidatesOf(dataset, RECORD_KINDS);

/** The ids of articles. */
export const articleCandidates = (dataset: string | undefined): Promise<readonly Candidate[]> =>
  candidatesOf(dataset, ["article"]);

/** The ids of what can be cited. */
export const citableCandidates = (dataset: string | undefined): Promise<readonly Candidate[]> =>
  candidatesOf(dataset, ["article", ...CLAIM_KINDS]);

/** The ids of what a dossier can be made of. */
export const dossierCandidates = (dataset: string | undefined): Promise<readonly Candidate[]> =>
  candidatesOf(dataset, [...ENTITY_KINDS, "event"]);

async function candidatesOf(
  folder: string | undefined,
  kinds: readonly RecordKind[],
): Promise<readonly Candidate[]> {
  const { dataset } = await readDataset(folder ?? bundledDatasetFolder());
  const { nameOf } = indexDataset(dataset);
  return kinds
    .flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind))
    .map(({ id }) => ({ value: id, summary: nameOf(id) }));
}
