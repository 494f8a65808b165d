/** An article as it may be found in a source, for what imports it: `ArticleDraft` of `@onrecord/import`, which this package lies below. */
type Draft = {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly published: { readonly edtf: string; readonly words: string } | null;
  readonly language: { readonly tag: string; readonly detected: boolean } | null;
  readonly origin: {
    readonly path: string;
    readonly entry: string | null;
    readonly line: number | null;
    readonly format: "json-lines";
    readonly encoding: string | null;
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
};

/** A draft of a text, with what is said of it, found in a file of its own. What replaces a part has that part's type. */
export function draftOf(text: string): Draft;
export function draftOf<More extends { readonly [K in keyof Draft]?: unknown }>(
  text: string,
  more: More,
): Omit<Draft, keyof More> & More;
export function draftOf(text: string, more: object = {}): object {
  return {
    text,
    title: null,
    author: null,
    publisher: null,
    url: null,
    rights: null,
    published: null,
    language: { tag: "en", detected: true },
    origin: {
      path: "articles.jsonl",
      entry: null,
      line: 1,
      format: "json-lines",
      encoding: "utf-8",
      bytes: new TextEncoder().encode(JSON.stringify({ text })),
    },
    ...more,
  };
}
