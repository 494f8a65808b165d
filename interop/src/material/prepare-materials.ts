/** The records that are exported: the bundled one, and a larger one in a collection. */
import { join } from "node:path";
import { writeDataset } from "@onrecord/data";
import { onrecord } from "../tools/command-line.ts";
import { countLines } from "./count-lines.ts";
import { madeUpDataset } from "./made-up-dataset.ts";
import type { Material } from "./material.ts";

export type MaterialRequest = {
  /** A collection to take as the larger record; one is made up where there is none. */
  readonly archive: string | undefined;
  /** How many articles the one that is made up has. */
  readonly articles: number;
};

/** Prepares the records in `folder`, and counts them by their JSON Lines. */
export async function prepareMaterials(
  folder: string,
  { archive, articles }: MaterialRequest,
): Promise<readonly Material[]> {
  const file = archive ?? (await makeCollection(folder, articles));
  return [
    await toMaterial(folder, "bundled", []),
    await toMaterial(folder, archive === undefined ? `made-up-${articles}` : "archive", [
      "--archive",
      file,
    ]),
  ];
}

async function makeCollection(folder: string, articles: number): Promise<string> {
  const dataset = join(folder, "made-up");
  const file = join(folder, "made-up.sqlite");
  await writeDataset(madeUpDataset(articles), dataset);
  await onrecord(["import", dataset, "--archive", file]);
  return file;
}

async function toMaterial(
  folder: string,
  name: string,
  args: readonly string[],
): Promise<Material> {
  const lines = join(folder, `lines-${args.length}`);
  await onrecord(["export", ...args, "--format", "jsonl", "--out", `${lines}/`]);
  return { name, args, counts: await countLines(lines) };
}
