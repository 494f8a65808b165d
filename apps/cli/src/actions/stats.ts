import { toArchiveStats } from "../dataset/archive-stats.ts";
import { toReviewStats } from "../dataset/review-stats.ts";
import type { Stats } from "../dataset/stats.ts";
import { toStats } from "../dataset/stats.ts";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import type { Io } from "../io.ts";
import { toStatsLines } from "../output/stats-lines.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type StatsRequest = {
  readonly dataset: string | undefined;
  /** The collection to count instead of a dataset. */
  readonly archive: string | undefined;
  readonly json: boolean;
};

/** Counts what the record holds. */
export async function stats(
  { dataset, archive, json }: StatsRequest,
  { io, screen }: Workshop,
): Promise<number> {
  const counted =
    archive === undefined
      ? toStats(await openSource(dataset, { io, screen }))
      : countArchive(archive, io);
  if (json) await screen.printJson(counted);
  else await screen.print(toStatsLines(counted, screen.width));
  return EXIT.ok;
}

function countArchive(archive: string, io: Io): Stats {
  const collection = openCollectionAt(archive, io);
  try {
    return { ...toArchiveStats(archive, collection.store), ...toReviewStats(collection.review) };
  } finally {
    collection.close();
  }
}
