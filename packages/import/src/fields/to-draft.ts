import type { DraftDate, Origin } from "../article-draft.ts";
import type { ImportEvent } from "../import-event.ts";
import { toFinding } from "../readers/to-finding.ts";
import { toDraftText } from "../text/to-draft-text.ts";
import type { FieldValues } from "./article-field.ts";

/** The article that some values make up, or why they make up none. */
export function* toDraft(values: FieldValues, origin: Origin): Generator<ImportEvent> {
  const text = toDraftText(values.text ?? "");
  if (text === "") {
    yield toFinding(origin, "text-missing", {
      outcome: "refused",
      line: origin.line,
      reason: "Its text has only white space in it.",
    });
    return;
  }
  const published = toDate(values.date);
  yield {
    kind: "article",
    draft: {
      text,
      title: toLine(values.title),
      author: toLine(values.author)?.replace(/^by\s+/iu, "") ?? null,
      publisher: toLine(values.publisher),
      url: toAddress(values.url),
      rights: toLine(values.rights),
      published,
      language: toLanguage(values.language),
      origin,
    },
  };
}

const toLine = (words: string | undefined): string | null =>
  words?.toWellFormed().replaceAll(/\s+/gu, " ").trim() || null;

function toAddress(words: string | undefined): string | null {
  const url = URL.parse(words?.trim() ?? "");
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
}

function toLanguage(words: string | undefined): { tag: string; detected: boolean } | null {
  if (words === undefined) return null;
  try {
    const [tag] = Intl.getCanonicalLocales(words.trim().replaceAll("_", "-"));
    return tag === undefined ? null : { tag, detected: false };
  } catch {
    return null;
  }
}

function toDate(words: string | undefined): DraftDate | null {
  const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?/u.exec(
    words?.trim() ?? "",
  );
  return day === null || words === undefined ? null : { edtf: day[0], words };
}
