/** Quotation marks: whoever is quoted is recorded, and whatever is recorded as quoted is. */
import type { Statement } from "../../claim/statement.ts";
import { isOnRecord } from "../../dataset/is-on-record.ts";
import type { Anchor } from "../../text/anchor.ts";
import { containsSpan, overlapsSpan } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { CheckContext, ReadableArticle, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";

/** An article that nobody has begun to annotate is not asked about: all of it is missing, not a quotation. */
export const uncoveredQuotations: Rule = (context) => {
  const { statements, mentions } = context.dataset;
  const covering = [
    ...statements.filter(isOnRecord).flatMap(({ content }) => content),
    ...context.mentions.map(({ anchor }) => anchor),
  ];
  const byArticle = Map.groupBy(covering, ({ article }) => article);
  const begun = new Set([
    ...statements.flatMap(({ content }) => content.map(({ article }) => article)),
    ...mentions.map(({ anchor }) => anchor.article),
  ]);
  return context.readableArticles.flatMap((readable) => {
    if (!begun.has(readable.article.id)) return [];
    const anchors = byArticle.get(readable.article.id) ?? [];
    return context.readings
      .quotationsOf(readable)
      .quotations.filter(({ inner }) => !isCovered(readable.text, inner, anchors))
      .map(({ inner: span }) =>
        context.reportText(
          "quotation-uncovered",
          { ...readable, span },
          { words: readable.text.slice(span.start, span.end) },
        ),
      );
  });
};

/** Whether each letter and digit of `span` is in one of the anchors; what an editor put in square
 * brackets nobody said, and it need not be. */
function isCovered(text: string, span: Span, anchors: readonly Anchor[]): boolean {
  const letters = Array.from(text.slice(span.start, span.end));
  const covered = anchors.filter((anchor) => overlapsSpan(anchor, span));
  let offset = span.start;
  let bracketed = false;
  return letters.every((letter) => {
    const at = offset;
    offset += letter.length;
    if (letter === "[" || letter === "]") bracketed = letter === "[";
    if (bracketed || !/[\p{L}\p{N}]/u.test(letter)) return true;
    return covered.some(({ start, end }) => start <= at && at < end);
  });
}

export const manners: Rule = (context) =>
  context.dataset.statements
    .filter(isOnRecord)
    .flatMap((statement) =>
      statement.manner === "indirect"
        ? checkIndirect(context, statement)
        : checkQuoted(context, statement, statement.manner),
    );

/** Direct: all words are in quotation marks. Mixed: some are. */
function checkQuoted(
  context: CheckContext,
  record: Statement,
  manner: "direct" | "mixed",
): Finding[] {
  const unquoted = record.content.filter((anchor) => !isQuoted(context, anchor));
  const tolerated = manner === "mixed" && unquoted.length < record.content.length;
  const passage = unquoted[0];
  if (passage === undefined || tolerated) return [];
  const pointer = `/content/${record.content.indexOf(passage)}`;
  const args = { manner, words: passage.exact };
  return [
    context.report("direct-speech-without-quotation-marks", { record, pointer, passage }, args),
  ];
}

const MARK = /["'“”„‟«»‹›‘’‚「」『』]/u;

/** Whether words stand in quotation marks, or beside one that has lost its partner. Words that
 * cannot be looked up count as quoted: that they are missing is reported elsewhere. */
function isQuoted(context: CheckContext, anchor: Anchor): boolean {
  const readable = context.findReadable(anchor.article);
  if (readable === undefined) return true;
  const beside = [readable.text.charAt(anchor.start - 1), readable.text.charAt(anchor.end)];
  return isInQuotation(context, readable, anchor) || beside.some((sign) => MARK.test(sign));
}

const isInQuotation = (context: CheckContext, readable: ReadableArticle, anchor: Anchor): boolean =>
  context.readings
    .quotationsOf(readable)
    .quotations.some(({ outer }) => containsSpan(outer, anchor));

/** What somebody quoted retells may well stand in quotation marks; so only the article's own. */
function checkIndirect(context: CheckContext, record: Statement): Finding[] {
  const passage = record.content[0];
  if (passage === undefined || context.ids.find(record.voice)?.kind !== "article") return [];
  const quoted = record.content.every((anchor) => {
    const readable = context.findReadable(anchor.article);
    return readable !== undefined && isInQuotation(context, readable, anchor);
  });
  const part = { record, pointer: "/manner", passage };
  const args = { words: passage.exact };
  return quoted ? [context.report("indirect-speech-in-quotation-marks", part, args)] : [];
}
