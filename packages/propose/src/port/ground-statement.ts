/** A statement of an answer: all its words must be there, or none of it is kept. */
import type { Span } from "@onrecord/domain";
import type { ProposedStatement } from "../propose-article.ts";
import type { Reading } from "../reading/reading.ts";
import { isSentence } from "../statements/found-statement.ts";
import type { GroundedEntities } from "./ground-entities.ts";
import type { WordFinder } from "./locate-words.ts";
import type { OutsideStatement, OutsideWords } from "./outside-proposal.ts";
import { ruleOf, sureness } from "./outside-source.ts";
import type { OutsideKind, RefusalList } from "./refusal.ts";

export type StatementGround = {
  readonly reading: Reading;
  readonly finder: WordFinder;
  readonly entities: GroundedEntities;
  readonly refusals: RefusalList;
};

export type GroundedStatement = {
  readonly statement: ProposedStatement | undefined;
  readonly moved: number;
};

export function groundStatement(
  outside: OutsideStatement,
  ground: StatementGround,
): GroundedStatement {
  const { reading } = ground;
  const cueWords = outside.cue ?? null;
  const content: Span[] = [];
  let moved = 0;
  for (const words of outside.content) {
    const located = locateNear(words, content.at(-1), { ...ground, kind: "statement" });
    if (located === undefined) return { statement: undefined, moved: 0 };
    content.push(withoutMarks(reading, located.span));
    moved += located.moved ? 1 : 0;
  }
  content.sort((a, b) => a.start - b.start);
  const said = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  const cue =
    cueWords === null ? undefined : locateNear(cueWords, said, { ...ground, kind: "cue" });
  const isClose =
    cue !== undefined && Math.abs(cue.span.start - said.start) < FAR + said.end - said.start;
  if (cue !== undefined && !isClose) ground.refusals.add("cue", "ambiguous", cueWords?.exact ?? "");
  const evidence = sentencesAround(reading, isClose ? [said, cue.span] : [said]);
  const speakerCluster = findCluster(outside.speaker, ground);
  const addresseeCluster = findCluster(outside.addressee, ground);
  return {
    moved,
    statement: {
      manner: mannerOf(outside, content, reading),
      content,
      cue: isClose && cueWords !== null ? { ...cue.span, sense: cueWords.sense } : null,
      speaker: speakerCluster === null ? null : nearestMention(speakerCluster, evidence, ground),
      addressee: null,
      evidence,
      rule: ruleOf(outside),
      speakerCluster,
      addresseeCluster,
      about: [],
      occasion: null,
      confidence: sureness(outside),
    },
  };
}

/** A cue stands in the sentence or in the next; further off it belongs to something else. */
const FAR = 400;

type Near = StatementGround & { readonly kind: OutsideKind };

/** The place of words; where there are several, the only one in the sentences around what they go with. */
function locateNear(
  words: OutsideWords,
  beside: Span | undefined,
  { reading, finder, refusals, kind }: Near,
) {
  const located = finder.locate(words);
  if (located.kind === "found") return located;
  if (located.kind === "several" && beside !== undefined) {
    const around = sentencesAround(reading, [beside]);
    const inside = located.spans.filter(
      ({ start, end }) => around.start <= start && end <= around.end,
    );
    const outside = inside.filter(({ start, end }) => end <= beside.start || start >= beside.end);
    const [only, second] = kind === "cue" ? outside : inside;
    if (only !== undefined && second === undefined) return { span: only, moved: located.lied };
  }
  const several = located.kind === "several" && located.lied ? "wrong-offsets" : "ambiguous";
  refusals.add(kind, located.kind === "refused" ? located.reason : several, words.exact);
  return undefined;
}

/** The content is without its marks, whether the answer had them or not. */
function withoutMarks({ quotations }: Reading, span: Span): Span {
  const whole = quotations.find(
    ({ outer }) => outer.start === span.start && outer.end === span.end,
  );
  return whole?.inner ?? span;
}

/** Marks tell the manner: whatever the answer says, words without them are retold. */
function mannerOf(
  { manner }: OutsideStatement,
  content: readonly Span[],
  reading: Reading,
): ProposedStatement["manner"] {
  if (!content.every((span) => reading.quotationAround(span) !== undefined)) return "indirect";
  if (manner !== "indirect") return manner;
  return isSentence(reading, content) ? "direct" : "mixed";
}

function sentencesAround({ sentenceAt, text }: Reading, spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => sentenceAt(span.start)?.start ?? span.start));
  const end = Math.max(...spans.map((span) => sentenceAt(span.end - 1)?.end ?? span.end));
  return { start: Math.max(0, start), end: Math.min(text.length, end) };
}

function findCluster(
  ref: string | null | undefined,
  { entities, refusals }: StatementGround,
): number | null {
  if (ref === null || ref === undefined) return null;
  const cluster = entities.byRef.get(ref);
  if (cluster === undefined) refusals.add("speaker", "no-entity", ref);
  return cluster ?? null;
}

/** The words for the speaker: in the sentences themselves, else the last before them. */
function nearestMention(
  cluster: number,
  evidence: Span,
  { entities }: StatementGround,
): Span | null {
  const own = entities.mentions.filter((mention) => mention.cluster === cluster);
  const inside = own.find(({ start, end }) => evidence.start <= start && end <= evidence.end);
  const found = inside ?? own.findLast(({ end }) => end <= evidence.start) ?? own[0];
  return found === undefined ? null : { start: found.start, end: found.end };
}
