import type { ImportFormat } from "./import-format.ts";

/** When an article says that it was published. */
export type DraftDate = {
  /** EDTF, with the zone where it is known; doubt is kept: `2024-02-28/2024-02-29`, `2024-02?`. */
  readonly edtf: string;
  /** The words that it was read from, as they stood in the source. */
  readonly words: string;
};

/** The language of an article's text. */
export type DraftLanguage = {
  /** BCP 47. */
  readonly tag: string;
  /** Whether it was worked out from the text; false where the source says it. */
  readonly detected: boolean;
};

/** Where an article was found, and its bytes there. */
export type Origin = {
  /** The file as the user named it; `-` for standard input. */
  readonly path: string;
  /** The place inside a container: `b.html` in a zip, a WARC record's id; null for the file itself. */
  readonly entry: string | null;
  /** The line on which the article begins, counted from 1, where the format has one article a line. */
  readonly line: number | null;
  readonly format: ImportFormat;
  /** What the bytes were decoded as, as the WHATWG names it (`utf-8`, `windows-1252`); null where they are no text. */
  readonly encoding: string | null;
  /** The source's bytes of this article, as read: decompressed, and not decoded. */
  readonly bytes: Uint8Array;
};

/** An article as it was found in a source, before it becomes a record. Null is "not known". */
export type ArticleDraft = {
  /**
   * Plain text: blocks separated by one empty line, "\n" line ends, no white space at the end of a
   * line. Never empty. The article's identity comes from it.
   */
  readonly text: string;
  /** Plain text on one line. */
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** The canonical address, absolute (`https:` or `http:`). */
  readonly url: string | null;
  readonly rights: string | null;
  readonly published: DraftDate | null;
  readonly language: DraftLanguage | null;
  readonly origin: Origin;
};
