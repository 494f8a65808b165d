import { sourceTextOf } from "@onrecord/domain";
import type { DatasetInput } from "@onrecord/domain";

/** The dataset with another text in its file: what happens when somebody edits an article. */
export async function withText(dataset: DatasetInput, text: string): Promise<DatasetInput> {
  const source = await sourceTextOf(text);
  const files = Object.keys(dataset.texts);
  return { ...dataset, texts: Object.fromEntries(files.map((file) => [file, source])) };
}

/** The dataset with its time expressions resolved to another day. */
export const withDay = (dataset: DatasetInput, edtf: string): DatasetInput => ({
  ...dataset,
  times: dataset.times.map((time) => ({ ...time, edtf })),
});
