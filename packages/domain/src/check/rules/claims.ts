/** Claims: they have evidence, from the article that speaks, and somebody stands behind them. */
import { overlapsSpan } from "../../text/span.ts";
import type { Anchor } from "../../text/anchor.ts";
import type { Rule } from "../check-context.ts";
import { findCycles } from "../find-cycles.ts";
import type { Finding } from "../finding.ts";

export const evidence: Rule = (context) =>
  context.claims.flatMap((record): Finding[] => {
    if (record.evidence.length === 0) {
      return [context.report("claim-without-evidence", { record, pointer: "/evidence" }, {})];
    }
    const voice = context.findVoiceArticle(record.voice);
    if (voice === undefined) return [];
    return record.evidence.flatMap((passage, index) => {
      const part = { record, pointer: `/evidence/${index}`, passage };
      const { article } = passage;
      return article === voice
        ? []
        : [context.report("evidence-outside-voice", part, { voice, article })];
    });
  });

const touches = (a: Anchor, b: Anchor): boolean => a.article === b.article && overlapsSpan(a, b);

export const voices: Rule = (context) =>
  context.claims.flatMap((record) => {
    const voice = context.ids.find(record.voice);
    if (voice?.kind !== "statement" || record.evidence.length === 0) return [];
    const within = [...voice.evidence, ...voice.content];
    if (record.evidence.some((passage) => within.some((other) => touches(passage, other))))
      return [];
    const passage = record.evidence[0] ?? null;
    return [
      context.report(
        "voice-elsewhere",
        { record, pointer: "/voice", passage },
        { voice: voice.id },
      ),
    ];
  });

export const voiceCycles: Rule = (context) =>
  findCycles(context.dataset.statements, ({ voice }) => voice).map(({ record, chain }) =>
    context.report("voice-cycle", { record, pointer: "/voice" }, { chain }),
  );

export const eventPartCycles: Rule = (context) =>
  findCycles(context.dataset.events, ({ partOf }) => partOf).map(({ record, chain }) =>
    context.report("event-part-cycle", { record, pointer: "/partOf" }, { chain }),
  );
