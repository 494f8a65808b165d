/** Statements: who speaks, whether that person is near, and whether the evidence holds the words. */
import type { Statement } from "../../claim/statement.ts";
import { isOnRecord } from "../../dataset/is-on-record.ts";
import type { Anchor } from "../../text/anchor.ts";
import type { Mention } from "../../text/mention.ts";
import { containsSpan, overlapsSpan } from "../../text/span.ts";
import type { CheckContext, Passage, Rule } from "../check-context.ts";
import type { Finding } from "../finding.ts";

/** The statements that were not rejected. */
const standing = ({ dataset }: CheckContext): readonly Statement[] =>
  dataset.statements.filter(isOnRecord);

export const missingSpeakers: Rule = (context) =>
  standing(context).flatMap((record) => {
    if (record.speaker !== null) return [];
    const candidates = candidatesFor(context, record);
    if (candidates.length === 0) return [];
    const passage = record.evidence[0] ?? record.content[0] ?? null;
    const part = { record, pointer: "/speaker", passage };
    return [context.report("statement-without-speaker", part, { candidates })];
  });

/** People and organizations that the sentence of the cue names, outside of the words said. */
function candidatesFor(context: CheckContext, { cue, content }: Statement): string[] {
  const at = cue?.anchor ?? content[0];
  if (at === undefined) return [];
  const sentence = context.readings.findSentence(at);
  if (sentence === undefined) return [];
  const named = context.readings
    .mentionsIn({ ...sentence, article: at.article })
    .filter(({ anchor, entity }) => {
      const said = content.some(
        (words) => words.article === at.article && overlapsSpan(words, anchor),
      );
      return !said && !entity.startsWith("place/");
    })
    .map(({ entity }) => entity);
  return [...new Set(named)];
}

export const distantSpeakers: Rule = (context) =>
  standing(context).flatMap((record): Finding[] => {
    const { speaker, content, evidence } = record;
    if (speaker === null || evidence.length === 0) return [];
    if (!context.ids.isKnown(speaker) || context.ids.mayBeMeant(speaker)) return [];
    const part = { record, pointer: "/speaker", passage: evidence[0] ?? null };
    const shown = mentionsOf(context, speaker, evidence).some(
      ({ anchor }) => !content.some((words) => holds(words, anchor)),
    );
    if (shown) return [];
    const near = evidence.flatMap((anchor) => neighbourhoodOf(context, anchor));
    return mentionsOf(context, speaker, near).length > 0
      ? [context.report("speaker-not-in-evidence", part, { speaker })]
      : [context.report("speaker-not-near", part, { speaker })];
  });

const holds = (outer: Anchor, inner: Anchor): boolean =>
  outer.article === inner.article && containsSpan(outer, inner);

const mentionsOf = (
  context: CheckContext,
  entity: string,
  passages: readonly Passage[],
): readonly Mention[] =>
  passages
    .flatMap((passage) => context.readings.mentionsIn(passage))
    .filter((mention) => mention.entity === entity);

/** The block of the anchor with the one before it and the one after. */
function neighbourhoodOf(context: CheckContext, anchor: Anchor): Passage[] {
  const readable = context.findReadable(anchor.article);
  if (readable === undefined) return [];
  const all = readable.article.blocks;
  const touched = [...all.keys()].filter((index) => {
    const block = all[index];
    return block !== undefined && overlapsSpan(block, anchor);
  });
  const first = all[Math.max(0, (touched[0] ?? 0) - 1)];
  const last = all[Math.min(all.length - 1, (touched.at(-1) ?? 0) + 1)];
  if (touched.length === 0 || first === undefined || last === undefined) return [];
  return [{ article: anchor.article, start: first.start, end: last.end }];
}

export const contents: Rule = (context) =>
  standing(context).flatMap((record): Finding[] => {
    if (record.evidence.length === 0) return [];
    const cue =
      record.cue === null
        ? []
        : [{ part: "cue", pointer: "/cue", anchor: record.cue.anchor } as const];
    const words = record.content.map(
      (anchor, index) => ({ part: "content", pointer: `/content/${index}`, anchor }) as const,
    );
    return [...cue, ...words].flatMap(({ part, pointer, anchor }) => {
      const held = record.evidence.some((passage) => holds(passage, anchor));
      const about = { record, pointer, passage: anchor };
      const args = { part, words: anchor.exact };
      return held ? [] : [context.report("content-outside-evidence", about, args)];
    });
  });
