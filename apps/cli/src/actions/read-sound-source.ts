import type { DatasetSource } from "../dataset/dataset-source.ts";
import { readSource } from "../dataset/read-source.ts";
import { toReport } from "../dataset/to-report.ts";
import type { FindingReport } from "../output/finding-report.ts";
import { toFindingsText } from "../output/findings-text.ts";
import { inTone, line } from "../output/line.ts";
import type { Workshop } from "./workshop.ts";

const JUDGEMENT = { strict: false, maxWarnings: undefined, codes: [], ignored: [], quiet: true };

/** A dataset without errors. One that has some is shown with them, and with what was not done: then undefined. */
export async function readSoundSource(
  path: string | undefined,
  notDone: string,
  { io, screen }: Workshop,
): Promise<{ readonly source: DatasetSource; readonly report: FindingReport } | undefined> {
  const source = await readSource(path, io);
  const report = toReport(source, JUDGEMENT);
  if (!report.failed) return { source, report };
  await screen.note([
    ...toFindingsText(report, screen.width),
    line(inTone("error", `${notDone}: `), "correct the errors first."),
  ]);
  return undefined;
}
