import { toStats } from "../dataset/stats.ts";
import { EXIT } from "../exit-code.ts";
import { toStatsLines } from "../output/stats-lines.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type StatsRequest = { readonly dataset: string | undefined; readonly json: boolean };

/** Counts what the record holds. */
export async function stats(
  { dataset, json }: StatsRequest,
  { io, screen }: Workshop,
): Promise<number> {
  const source = await openSource(dataset, { io, screen });
  const counted = toStats(source);
  if (json) await screen.printJson(counted);
  else await screen.print(toStatsLines(counted, screen.width));
  return EXIT.ok;
}
