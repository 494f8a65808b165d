/** What the tests use of Citation.js, which ships without types. */
declare module "@citation-js/core" {
  /** Throws on what it cannot parse. */
  export class Cite {
    constructor(text: string, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}
declare module "@citation-js/plugin-ris" {}
