/** A statement that was found in an article, as a record. */
import type {
  Anchor,
  EntityId,
  Provenance,
  Span,
  Statement,
  StatementId,
  Voice,
} from "@onrecord/domain";
import type { ArticleProposal, ProposedStatement } from "../propose-article.ts";
import type { Grounds, ProposalSource } from "./provenance.ts";
import { statementConfidence, toCertainty } from "./provenance.ts";

type Parts = {
  readonly id: StatementId;
  readonly speaker: EntityId | null;
  readonly addressee: EntityId | null;
  readonly about: readonly EntityId[];
  readonly voice: Voice;
  readonly proposal: ArticleProposal;
  readonly source: ProposalSource;
  readonly toAnchor: (span: Span) => Anchor;
  readonly toProvenance: (grounds: Grounds) => Provenance;
};

export function toStatement(found: ProposedStatement, parts: Parts): Statement {
  const { manner, content, cue, occasion, rule } = found;
  const { id, speaker, addressee, about, voice, source, toAnchor } = parts;
  const sure = found.confidence ?? statementConfidence(rule);
  const confidence = sure * (speaker === null ? 0.7 : 1);
  const isPlain = isNamed(found, parts) && manner !== "indirect";
  return {
    kind: "statement",
    id,
    speaker,
    cue: cue === null ? null : { anchor: toAnchor(cue), sense: cue.sense },
    manner,
    content: content.map((span) => toAnchor(span)),
    addressees: addressee === null || addressee === speaker ? [] : [addressee],
    about: [...about],
    time: null,
    place: null,
    occasion: occasion === null ? null : toAnchor(occasion),
    evidence: evidenceOf(found, parts).map((span) => toAnchor(span)),
    voice,
    polarity: "affirmed",
    basis: isPlain ? "textual" : "interpretive",
    certainty: toCertainty(confidence),
    reason: isPlain ? null : source.toReason("statement", rule),
    status: "proposed",
    provenance: parts.toProvenance({ rule, confidence }),
  };
}

/** Whether the words for the speaker are his name. */
function isNamed({ speaker, speakerCluster }: ProposedStatement, { proposal }: Parts): boolean {
  const mention = proposal.mentions.find(
    ({ start, end, cluster }) =>
      speaker !== null &&
      cluster === speakerCluster &&
      speaker.start <= start &&
      end <= speaker.end,
  );
  return mention?.form === "name";
}

/** The sentences of the words, and that of the speaker where it is another. */
function evidenceOf(found: ProposedStatement, { proposal }: Parts): Span[] {
  const { evidence, content, speaker } = found;
  const whole = {
    start: Math.min(evidence.start, ...content.map(({ start }) => start)),
    end: Math.max(evidence.end, ...content.map(({ end }) => end)),
  };
  const where = speaker === null ? undefined : proposal.reading.sentenceAt(speaker.start);
  const isFar = where !== undefined && (where.end <= whole.start || where.start >= whole.end);
  return isFar ? [whole, { start: where.start, end: where.end }] : [whole];
}
