/** For tests: the text of an export, and the example on its page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toFileText } from "../export-format.ts";
import { toExportSource } from "../to-export-source.ts";

/** The text of an export that is one file. */
export function exportText(
  format: ExportFormat,
  dataset: Dataset,
  options: ExportOptions = {},
): string {
  const [file, ...more] = [...format.write(toExportSource(dataset), options)];
  if (file === undefined || more.length > 0) throw new Error("the export is not one file");
  return toFileText(file);
}

/** The lines of a text, each read as JSON. */
export const jsonLines = (text: string): readonly unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

const PAGES = join(import.meta.dirname, "../../../../docs/contracts/formats");

/** The text of a format's page. */
export const readPage = (format: string): string =>
  readFileSync(join(PAGES, `${format}.md`), "utf8");

/** The example on a format's page, which is JSON. */
export function readExample(format: string): unknown {
  const [, json = ""] = /^```json\n(.*?)^```$/msu.exec(readPage(format)) ?? [];
  return JSON.parse(json);
}
