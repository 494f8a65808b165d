/** Dates: they can be read, fit their words and one another, and lie before publication. */
import { parseEdtf } from "../../time/edtf.ts";
import { overlapsEdtf } from "../../time/edtf-order.ts";
import type { TimeExpression } from "../../time/time-expression.ts";
import type { CheckContext, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";
import { findNamedDate, mayBe } from "../named-date.ts";
import { datesOf } from "../record-parts.ts";
import { findWeekday, weekdayOf } from "../weekdays.ts";

export const dates: Rule = (context) =>
  context.records.flatMap((record) =>
    datesOf(record).flatMap(({ pointer, value }): Finding[] => {
      const parsed = parseEdtf(value);
      if (parsed.ok) return [];
      const passage = record.kind === "time" ? record.anchor : null;
      const part = { record, pointer, passage };
      return parsed.error.code === "interval-reversed"
        ? [context.report("interval-reversed", part, { value })]
        : [context.report("date-not-edtf", part, { value })];
    }),
  );

const isDate = (edtf: string | null): edtf is string => edtf !== null && parseEdtf(edtf).ok;

export const weekdays: Rule = (context) =>
  context.dataset.times.flatMap((record) => checkWeekday(context, record));

function checkWeekday(context: CheckContext, record: TimeExpression): Finding[] {
  const language = context.findReadable(record.anchor.article)?.article.language;
  const parsed = record.edtf === null ? undefined : parseEdtf(record.edtf);
  if (language === undefined || parsed === undefined || !parsed.ok) return [];
  const { earliest: date, latest } = parsed.value;
  if (date === null || date !== latest) return [];
  const named = findWeekday(record.anchor.exact, language);
  const weekday = weekdayOf(date, language);
  if (named === undefined || weekday === undefined || named === weekday) return [];
  const part = { record, pointer: "/edtf", passage: record.anchor };
  return [context.report("weekday-mismatch", part, { words: record.anchor.exact, date, weekday })];
}

export const namedDates: Rule = (context) =>
  context.dataset.times.flatMap((record) => {
    const { anchor, edtf } = record;
    const language = context.findReadable(anchor.article)?.article.language;
    const parsed = edtf === null ? undefined : parseEdtf(edtf);
    if (language === undefined || edtf === null || parsed === undefined || !parsed.ok) return [];
    const named = findNamedDate(anchor.exact, language);
    const { earliest, latest } = parsed.value;
    if (named === undefined || mayBe(named, earliest, latest)) return [];
    const part = { record, pointer: "/edtf", passage: anchor };
    return [context.report("named-date-mismatch", part, { words: anchor.exact, edtf })];
  });

export const timeAgreement: Rule = (context) =>
  context.claims.flatMap((record) => {
    const { edtf = null, expression = null } = record.time ?? {};
    const words = expression === null ? undefined : context.ids.find(expression);
    if (words?.kind !== "time" || !isDate(edtf) || !isDate(words.edtf)) return [];
    if (overlapsEdtf(edtf, words.edtf)) return [];
    const part = { record, pointer: "/time/edtf", passage: words.anchor };
    const args = { edtf, expression: words.anchor.exact, expressionEdtf: words.edtf };
    return [context.report("time-disagrees", part, args)];
  });

export const publicationOrder: Rule = (context) =>
  [...context.dataset.statements, ...context.dataset.events].flatMap((record) => {
    const edtf = record.time?.edtf ?? null;
    const announced =
      record.kind === "event" &&
      record.auxiliary.some((mode) => mode === "future" || mode === "hypothetical");
    const published = publicationOf(context, record.voice);
    if (edtf === null || published === null || announced) return [];
    const [happened, known] = [parseEdtf(edtf), parseEdtf(published)];
    if (!happened.ok || !known.ok) return [];
    const { earliest } = happened.value;
    const { latest } = known.value;
    if (earliest === null || latest === null || earliest <= latest) return [];
    const part = { record, pointer: "/time/edtf", passage: record.evidence[0] ?? null };
    return [context.report("event-after-publication", part, { edtf, published })];
  });

function publicationOf(context: CheckContext, voice: string): string | null {
  const article = context.ids.find(context.findVoiceArticle(voice) ?? "");
  return article?.kind === "article" ? (article.published?.edtf ?? null) : null;
}
