/** All figures that `docs/performance.md` shows, as they are kept beside it. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";

import type { SizeFigures } from "../measure/figures.ts";
import type { Machine } from "./machine.ts";

/** With which command something was measured, and on what kind of machine. */
export type Measured = { readonly command: string; readonly machine: Machine };

export type MeasuredSize = Measured & {
  readonly figures: SizeFigures;
  /** Which engines could not be measured, and why. */
  readonly unavailable: Readonly<Record<string, string>>;
};

/** A table that another command measured, in Markdown already. */
export type MeasuredSection = Measured & {
  readonly title: string;
  readonly body: string;
  readonly figures: unknown;
};

export type PerformanceRecord = {
  readonly sizes: readonly MeasuredSize[];
  readonly sections: readonly MeasuredSection[];
};

/** Reads what was measured before; nothing where there is no file yet. */
export const readPerformanceRecord = async (file: string): Promise<PerformanceRecord> => {
  if (!existsSync(file)) return { sizes: [], sections: [] };
  const record: PerformanceRecord = JSON.parse(await readFile(file, "utf8"));
  return record;
};

/** Three digits are more than such figures deserve. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;

export const writePerformanceRecord = (file: string, record: PerformanceRecord): Promise<void> =>
  writeFile(file, `${JSON.stringify(record, rounded, 2)}\n`);

/** A size that is measured again replaces what was known of it; the others stay as they are. */
export const withSizes = (
  record: PerformanceRecord,
  measured: readonly MeasuredSize[],
): PerformanceRecord => {
  const isNew = new Set(measured.map(({ figures }) => figures.articles));
  const kept = record.sizes.filter(({ figures }) => !isNew.has(figures.articles));
  return {
    ...record,
    sizes: [...kept, ...measured].toSorted((a, b) => a.figures.articles - b.figures.articles),
  };
};
/** A section that is measured again replaces the one with its title. */
export const withSection = (
  record: PerformanceRecord,
  section: MeasuredSection,
): PerformanceRecord => {
  const others = record.sections.filter(({ title }) => title !== section.title);
  const sections = [...others, section].toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return { ...record, sections };
};
