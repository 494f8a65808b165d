import { Tokenizer } from "htmlparser2";

/** What is told of a piece of HTML, in its order. Names are in lower case. */
export type TagListener = {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  /** Words between tags, entities read; a text may come in several pieces. */
  readonly words: (words: string) => void;
};

/** Drawings and formulas are written in XML, where a tag may close itself. */
const FOREIGN = new Set(["svg", "math"]);

const ignore = (): void => {};

/**
 * Goes through HTML tag by tag, as they are written. Not a parser, which holds the elements that
 * are open: its time grows with the square of their depth, and this one's with the length alone.
 */
export function readTags(html: string, { open, close, words }: TagListener): void {
  let name = "";
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: () => open(name),
      onselfclosingtag: () => {
        open(name);
        if (FOREIGN.has(name)) close(name);
      },
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => words(html.slice(start, end)),
      ontextentity: (codePoint) => words(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => words(html.slice(start, end - offset)),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
