/** Mentions: they nest and never cross, and none is recorded twice. */
import { compareSpans } from "../../text/span.ts";
import type { Mention } from "../../text/mention.ts";
import type { CheckContext, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";

export const mentions: Rule = (context) => {
  const byArticle = Map.groupBy(context.mentions, ({ anchor }) => anchor.article);
  return [...byArticle.values()].flatMap((inArticle) => checkArticle(context, inArticle));
};

function checkArticle(context: CheckContext, inArticle: readonly Mention[]): Finding[] {
  const findings: Finding[] = [];
  let open: Mention[] = [];
  for (const mention of inArticle.toSorted((a, b) => compareSpans(a.anchor, b.anchor))) {
    open = open.filter(({ anchor }) => anchor.end > mention.anchor.start);
    findings.push(...open.flatMap((other) => compare(context, mention, other)));
    open.push(mention);
  }
  return findings;
}

/** `other` starts before `record`, or with it, and has not ended where `record` starts. */
function compare(context: CheckContext, record: Mention, other: Mention): Finding[] {
  const part = { record, pointer: "/anchor", passage: record.anchor };
  const { exact, start, end } = record.anchor;
  if (other.anchor.end < end) {
    const args = { exact, other: other.id, otherExact: other.anchor.exact };
    return [context.report("mentions-cross", part, args)];
  }
  const same = other.anchor.start === start && other.anchor.end === end;
  return same && other.entity === record.entity
    ? [context.report("mention-repeated", part, { exact, other: other.id })]
    : [];
}
