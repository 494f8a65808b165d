/** What can be said of a source beside its articles. One line for each: what it means. */
export const IMPORT_FINDINGS = {
  "article-missing": "The page has no article in it, only navigation and the like.",
  "article-too-large": "One article is larger than an article may be.",
  "article-withdrawn": "The news agency that sent the article has withdrawn or withheld it.",
  "compression-damaged": "The compressed data is damaged or cut off.",
  "dataset-packed": "A dataset of On Record lies in a container, where it cannot be imported from.",
  "date-doubtful": "The date can be read in more than one way, and is kept as that.",
  "date-unreadable": "The date could not be read, and is left unknown.",
  "encoding-disagrees": "The encoding that the file names is not the one that it is in.",
  "encoding-guessed": "The file does not name its encoding; it was worked out from the bytes.",
  "encoding-undecodable": "Some bytes are not in the file's encoding; they are shown as �.",
  "entries-passed-over":
    "Some of what a web archive holds is no page: requests, pictures, repetitions.",
  "entries-too-many": "The archive has more files than are read.",
  "expansion-too-large": "The compressed data grows beyond what is allowed when unpacked.",
  "field-empty": "A field that was named for the articles holds nothing in any record.",
  "file-asset": "It is a picture, a script, a style or the like, and no article.",
  "file-binary": "The file is neither text nor in a format that can be imported.",
  "file-changed": "The file changed while it was being read.",
  "file-empty": "The file has nothing in it.",
  "file-encrypted": "The file is encrypted.",
  "file-hidden": "The name begins with a dot; such files in a folder are left alone.",
  "file-missing": "There is no such file.",
  "file-special": "It is not a file or a folder but a device, a pipe or a socket.",
  "file-too-large": "The file is larger than a file of its format may be.",
  "file-unreadable": "The file could not be read.",
  "folder-repeated": "The folder was read already, by another of its paths.",
  "format-not-wanted": "The file is in a format that was not asked for.",
  "format-unknown": "The file is text, but in no format that can be imported.",
  "line-too-long": "A line is longer than a line may be.",
  "link-cyclic": "The link leads back to a folder that holds it.",
  "markup-malformed": "The file breaks the rules of its format, so that it cannot be read.",
  "metadata-malformed": "Some of what is said about the article could not be read.",
  "name-disagrees": "The file's name says another format than its content.",
  "nesting-too-deep": "Containers lie in containers, deeper than is allowed.",
  "pattern-unmatched": "No file fits the pattern.",
  "record-malformed": "A line, a row or an item of a list breaks the rules of its format.",
  "reading-too-slow": "Reading the file takes longer than it may.",
  "reader-failed": "The format's reader broke down on this file.",
  "row-ragged": "A row of a table has more or fewer cells than the table has columns.",
  "summary-only": "The source has a summary and not the whole article; the summary was taken.",
  "text-layer-missing": "The PDF has no text layer, only pictures of its pages.",
  "text-missing": "The article has no text.",
} as const;

export type ImportFindingCode = keyof typeof IMPORT_FINDINGS;

/** `refused`: not taken, for something is wrong. `skipped`: not taken, as it should be. `warned`: taken, with a doubt. */
export type ImportOutcome = "refused" | "skipped" | "warned";

/** What was not taken, or taken with a doubt. */
export type ImportFinding = {
  readonly code: ImportFindingCode;
  readonly outcome: ImportOutcome;
  /** The file as the user named it; `-` for standard input. */
  readonly path: string;
  /** The place inside a container, where it is one. */
  readonly entry: string | null;
  /** Counted from 1, where the place has a line. */
  readonly line: number | null;
  /** What is wrong and what to do, in a sentence or two. */
  readonly reason: string;
};
