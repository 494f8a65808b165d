/** The formats of an export. */
export const EXPORT_FORMATS = ["json", "jsonl", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** @throws RangeError when there is no such format; the parser has refused it before. */
export function getExportFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === name);
  if (format === undefined) throw new RangeError(`no export format "${name}"`);
  return format;
}
