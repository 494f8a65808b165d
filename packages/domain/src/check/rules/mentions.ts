/** Mentions: they nest and never cross, and none is recorded twice. */
import { compareSpans } from "../../text/span.ts";
import type { Mention } from "../../text/mention.ts";
import type { CheckContext, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";

export const mentions: Rule = (context) => {
  const byArticle = Map.groupBy(context.mentions, ({ anchor }) => anchor.article);
  return [...byArticle.values()].flatMap((inArticle) => checkArticle(context, inArticle));
};

/** Each mention is held against those that started before it, and compared with the first at fault. */
function checkArticle(context: CheckContext, inArticle: readonly Mention[]): Finding[] {
  const findings: Finding[] = [];
  let open: Mention[] = [];
  for (const record of inArticle.toSorted((a, b) => compareSpans(a.anchor, b.anchor))) {
    const { exact, start, end } = record.anchor;
    const part = { record, pointer: "/anchor", passage: record.anchor };
    open = open.filter(({ anchor }) => anchor.end > start);
    const crossed = open.find(({ anchor }) => anchor.end < end);
    if (crossed !== undefined) {
      const args = { exact, other: crossed.id, otherExact: crossed.anchor.exact };
      findings.push(context.report("mentions-cross", part, args));
    }
    const same = open.find(
      ({ anchor, entity }) =>
        anchor.start === start && anchor.end === end && entity === record.entity,
    );
    if (same === undefined) open.push(record);
    else findings.push(context.report("mention-repeated", part, { exact, other: same.id }));
  }
  return findings;
}
