import { toDraftText } from "../text/to-draft-text.ts";
import { readTags } from "./read-tags.ts";

/** Elements that begin a new block and end the one before. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);

/** Elements whose content is not to be read. None that has no end tag. */
const SILENT = new Set(
  "applet audio button canvas datalist iframe math noembed noframes noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

/**
 * The words of a piece of HTML as the text of a draft: blocks parted by an empty line, `<br>` as a
 * line end, cells of a row parted by a tab, entities read, white space as HTML sees it. Nothing is
 * run and nothing fetched; what is no HTML at all is read as text.
 */
export function toBlockText(html: string): string {
  const text = new BlockText();
  readTags(html, {
    open: (name) => text.open(name),
    close: (name) => text.close(name),
    words: (words) => text.add(words),
  });
  return text.end();
}

class BlockText {
  #text = "";
  #silent: string[] = [];
  #preformatted = 0;
  /** Whether white space was seen since the last word; it counts only between words. */
  #space = false;

  open(name: string): void {
    if (SILENT.has(name)) this.#silent.push(name);
    if (this.#silent.length > 0) return;
    if (name === "br") this.#breakLine("\n");
    else if (BLOCKS.has(name)) this.#breakLine("\n\n");
    if (name === "pre") this.#preformatted += 1;
  }

  close(name: string): void {
    if (this.#silent.length > 0) {
      // Those inside that were never closed end with it.
      const index = this.#silent.lastIndexOf(name);
      if (index !== -1) this.#silent.length = index;
      return;
    }
    if (name === "pre") this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (name === "td" || name === "th") this.#breakLine("\t");
    else if (BLOCKS.has(name)) this.#breakLine("\n\n");
  }

  add(words: string): void {
    if (this.#silent.length > 0) return;
    if (this.#preformatted > 0) {
      this.#text += words;
      return;
    }
    // Not \s: a no-break space is a character of its own.
    const joined = words.replaceAll(/[ \t\n\r\f]+/gu, " ");
    const starts = joined.startsWith(" ");
    const kept = joined.slice(starts ? 1 : 0, joined.endsWith(" ") ? -1 : undefined);
    this.#space ||= starts;
    if (kept === "") return;
    const between = this.#space && this.#text !== "" && !/[\n\t]$/u.test(this.#text) ? " " : "";
    this.#text += between + kept;
    this.#space = joined.endsWith(" ");
  }

  end(): string {
    return toDraftText(this.#text);
  }

  #breakLine(mark: string): void {
    this.#space = false;
    if (this.#text !== "") this.#text += mark;
  }
}
