import MarkdownIt from "markdown-it";

import { toBlockText } from "../html/to-block-text.ts";
import { toDraftText } from "../text/to-draft-text.ts";

/** A Markdown text as plain words. */
export type PlainMarkdown = {
  /** The first heading, if the text begins with it; null where it does not. */
  readonly heading: string | null;
  /** The text as a draft's, without that heading. */
  readonly text: string;
};

const markdown = new MarkdownIt({ html: true });

/** Renders Markdown (CommonMark, with tables) and reads the words of what comes out. */
export function toPlainMarkdown(body: string): PlainMarkdown {
  const environment = {};
  const tokens = markdown.parse(body, environment);
  const [first, inline] = tokens;
  const begins = first?.type === "heading_open" && first.tag === "h1" && inline?.type === "inline";
  const heading = begins
    ? markdown.renderer.render(tokens.slice(0, 3), markdown.options, environment)
    : "";
  const rest = markdown.renderer.render(
    begins ? tokens.slice(3) : tokens,
    markdown.options,
    environment,
  );
  return {
    heading: toBlockText(heading).replaceAll(/\s+/gu, " ").trim() || null,
    text: toDraftText(toBlockText(rest)),
  };
}
