import type { Origin } from "../article-draft.ts";
import { toDraftDate } from "../dates/to-draft-date.ts";
import { toBlockText } from "../html/to-block-text.ts";
import type { ImportEvent } from "../import-event.ts";
import { toLanguage } from "../language/to-language.ts";
import { toFinding } from "../readers/to-finding.ts";
import { toDraftText } from "../text/to-draft-text.ts";
import type { FieldValues } from "./article-field.ts";

export type DraftOptions = {
  /** Whether the text and the title are words already, so that `<b>` in them is no markup. */
  readonly isPlain: boolean;
};

/**
 * The article that some values make up, with what is in doubt about it, or why they make up none.
 * Unless they are plain, markup in a text or a title is recognised and read as HTML.
 */
export function* toDraft(
  values: FieldValues,
  origin: Origin,
  { isPlain }: DraftOptions = { isPlain: false },
): Generator<ImportEvent> {
  const { line } = origin;
  const toPlainText = isPlain ? toDraftText : fromMarkup;
  const text = toPlainText(values.text ?? "");
  if (text === "") {
    const reason = "Its text has only white space in it.";
    yield toFinding(origin, "text-missing", { outcome: "refused", line, reason });
    return;
  }
  const { date, doubt } = toDraftDate(values.date);
  if (doubt !== null) {
    yield toFinding(origin, doubt.code, { outcome: "warned", line, reason: doubt.reason });
  }
  yield {
    kind: "article",
    draft: {
      text,
      title: toLine(values.title === undefined ? undefined : toPlainText(values.title)),
      author: toLine(values.author)?.replace(/^by\s+/iu, "") ?? null,
      publisher: toLine(values.publisher),
      url: toAddress(values.url),
      rights: toLine(values.rights),
      published: date,
      language: toLanguage(values.language),
      origin,
    },
  };
}

/** What shows that a text is HTML: an element that ends, or one that needs no end. `<3` and `<Diop>` are words. */
const MARKUP =
  /<(?:\/(?:p|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|article|section|figure|table|td|font|center|body|html)\s*>|(?:p|br|hr|img)(?:\s[^<>]*)?\/?>)/iu;

const fromMarkup = (words: string): string =>
  MARKUP.test(words) ? toBlockText(words) : toDraftText(words);

const toLine = (words: string | undefined): string | null =>
  words?.toWellFormed().replaceAll(/\s+/gu, " ").trim() || null;

function toAddress(words: string | undefined): string | null {
  const url = URL.parse(words?.trim() ?? "");
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}
