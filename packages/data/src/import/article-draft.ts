/** An article as it was found in a source, before it becomes a record. Null is "not known". */
export type ArticleDraft = {
  /** Plain text; blocks are separated by an empty line, lines end with `\n`. */
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** The canonical, absolute web address. */
  readonly url: string | null;
  readonly rights: string | null;
  /** EDTF, and the words that it was read from. */
  readonly published: { readonly edtf: string; readonly words: string } | null;
  /** BCP 47, and whether it was worked out from the text. */
  readonly language: { readonly tag: string; readonly detected: boolean } | null;
  readonly origin: DraftOrigin;
};

/** Where an article was found. */
export type DraftOrigin = {
  /** The file, as the user named it. */
  readonly path: string;
  /** The place inside a container, such as `a.zip!b.html` or the id of a WARC record. */
  readonly entry: string | null;
  readonly line: number | null;
  readonly format: string;
  readonly encoding: string | null;
  /** The bytes of this article as they were read. */
  readonly bytes: Uint8Array;
};
