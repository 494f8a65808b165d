import type { DatasetSource } from "../dataset/dataset-source.ts";
import { readSource } from "../dataset/read-source.ts";
import { countFindings } from "../output/finding-report.ts";
import { inTone, line } from "../output/line.ts";
import { countOf } from "../output/plural.ts";
import { wrapLine } from "../output/wrap.ts";
import type { Workshop } from "./workshop.ts";

/** Reads the dataset that a command works on; where it has errors, says so on stderr. */
export async function openSource(
  path: string | undefined,
  { io, screen }: Workshop,
): Promise<DatasetSource> {
  const source = await readSource(path, io);
  const { errors } = countFindings(source.findings);
  if (errors > 0) {
    const warning = `There ${errors === 1 ? "is" : "are"} ${countOf(errors, "error")} in ${source.subject}; records that cannot be read are left out. See onrecord validate.`;
    await screen.note(
      wrapLine(line(inTone("warning", "warning: "), warning), { width: screen.width }),
    );
  }
  return source;
}
