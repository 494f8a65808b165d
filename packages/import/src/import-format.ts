/**
 * The formats that articles are read from. A compressed file (`.gz`, `.zst`) has the format of what
 * is in it.
 */
export const IMPORT_FORMATS = [
  "text",
  "markdown",
  "html",
  "rss",
  "atom",
  "json-feed",
  "json-lines",
  "json",
  "csv",
  "tsv",
  "ninjs",
  "pdf",
  "warc",
  "wacz",
  "epub",
  "docx",
  "zip",
  "dataset",
] as const;

export type ImportFormat = (typeof IMPORT_FORMATS)[number];
