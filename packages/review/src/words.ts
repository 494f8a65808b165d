/** Words of an article that somebody points at, made into anchors. */
import type { Anchor, ArticleId, Span } from "@onrecord/domain";
import {
  ArticleId as ArticleIdSchema,
  compareSpans,
  createAnchor,
  isGraphemeBoundary,
} from "@onrecord/domain";
import type { Draft } from "./draft.ts";
import { Refused } from "./edit.ts";
import type { Reviewed } from "./reviewed.ts";

/** The text of an article. @throws Refused when the slice does not hold it. */
export function textOf(draft: Draft, article: string): string {
  const record = draft.find(article);
  const text = record?.kind === "article" ? draft.slice.texts[record.file]?.text : undefined;
  if (text === undefined) throw new Refused("missing", `The text of ${article} is not there.`);
  return text;
}

/** The anchor of a span. @throws Refused where there are no whole words to anchor. */
export function anchorAt(draft: Draft, article: string, span: Span): Anchor {
  const text = textOf(draft, article);
  const { start, end } = trimmed(text, span);
  if (start >= end || span.end > text.length)
    throw new Refused(
      "span",
      `Characters ${span.start} to ${span.end} mark no words of ${article}, whose text has ${text.length} characters.`,
    );
  if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end))
    throw new Refused("span", `“${text.slice(start, end)}” begins or ends inside a character.`);
  return createAnchor(toArticleId(article), text, { start, end });
}

/** A selection often takes the spaces around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: Math.max(first, start + words.trimEnd().length) };
}

const toArticleId = (id: string): ArticleId => ArticleIdSchema.parse(id);

/** The first words that a record is read from. */
export function firstAnchorOf(record: Reviewed): Anchor {
  if (record.kind === "mention" || record.kind === "time") return record.anchor;
  const [first] =
    record.kind === "statement"
      ? record.content.toSorted(compareSpans)
      : record.evidence.toSorted(compareSpans);
  if (first === undefined) throw new Refused("invalid", `${record.id} has no words.`, [record.id]);
  return first;
}
