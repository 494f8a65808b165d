import { resolve } from "node:path";
import { writeDataset } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { refuseExisting } from "../files/write-whole.ts";
import { line } from "../output/line.ts";
import { UsageError } from "../usage-error.ts";
import { readSoundSource } from "./read-sound-source.ts";
import type { Workshop } from "./workshop.ts";

export type ImportRequest = {
  readonly paths: readonly string[];
  readonly out: string | undefined;
  readonly force: boolean;
};

/** Writes a JSON export as a dataset folder, unless it has errors: they are shown instead. */
export async function importExport(
  request: ImportRequest,
  { io, screen }: Workshop,
): Promise<number> {
  const { paths, out, force } = request;
  const [path = "articles.jsonl", ...others] = paths;
  if (out === undefined) {
    throw new UsageError("onrecord import needs --archive, the collection to import into.", [
      `For example: onrecord import ${path} --archive news.sqlite`,
      `To make a dataset folder of a JSON export: onrecord import ${path} --out my-dataset`,
    ]);
  }
  if (paths.length === 0 || others.length > 0) {
    throw new UsageError("onrecord import --out needs one JSON export, or - for stdin.");
  }
  const folder = resolve(io.cwd, out);
  if (!force) refuseExisting(folder, out);
  const sound = await readSoundSource(path, "nothing was written", { io, screen });
  if (sound === undefined) return EXIT.findings;
  const { source, report } = sound;
  await io.finishFirst(() => writeDataset(source.dataset, folder));
  await screen.note([line(`Wrote ${out}: ${report.extent}.`)]);
  return EXIT.ok;
}
