/** The ways to report findings. */
export const REPORT_FORMATS = ["text", "json", "sarif", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** @throws RangeError when there is no such format; the parser has refused it before. */
export function getReportFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === name);
  if (format === undefined) throw new RangeError(`no report format "${name}"`);
  return format;
}
