const MEBIBYTE = 1024 * 1024;

/** How much of one source is read before it is refused. Bytes, where nothing else is said. */
export type ImportLimits = {
  /** One article with its markup: a web page, a text, a line of JSON Lines, an entry of a container. */
  readonly articleBytes: number;
  /** A file of a format that has to be in memory as a whole and holds many articles: a feed, a PDF. */
  readonly wholeBytes: number;
  /** One line of a format that is read line by line. */
  readonly lineBytes: number;
  /** All that one compressed file or container unpacks to. */
  readonly expandedBytes: number;
  /** How many times larger than its compressed bytes data may become (asked beyond the first mebibyte). */
  readonly expansionRatio: number;
  /** The memory that reading a PDF may take, its own bytes not counted. */
  readonly pdfBytes: number;
  /** The seconds that reading a PDF may take. */
  readonly pdfSeconds: number;
  /** Containers in containers. */
  readonly depth: number;
};

export const DEFAULT_LIMITS: ImportLimits = {
  articleBytes: 16 * MEBIBYTE,
  wholeBytes: 64 * MEBIBYTE,
  lineBytes: 16 * MEBIBYTE,
  expandedBytes: 64 * 1024 * MEBIBYTE,
  // Text packs to a third or a tenth; a log of equal lines to a hundredth; deflate ends at 1,032.
  expansionRatio: 250,
  pdfBytes: 128 * MEBIBYTE,
  pdfSeconds: 60,
  depth: 3,
};
