/** An event that was found in an article, as a record. */
import type {
  Anchor,
  Article,
  EntityId,
  Event,
  EventId,
  Provenance,
  Span,
  Statement,
  TimeExpression,
} from "@onrecord/domain";
import { PlaceId } from "@onrecord/domain";
import { describeEvent, toLine } from "../events/describe-event.ts";
import type { ArticleEvent, ArticleProposal } from "../propose-article.ts";
import { isToCome } from "./is-to-come.ts";
import type { Grounds } from "./provenance.ts";
import { toCertainty } from "./provenance.ts";

type Parts = {
  readonly id: EventId;
  readonly article: Article;
  readonly text: string;
  readonly proposal: ArticleProposal;
  /** The article's time expressions, those proposed with it among them. */
  readonly times: readonly TimeExpression[];
  readonly voice: Event["voice"];
  readonly toEntity: (cluster: number | null) => EntityId | null;
  readonly toAnchor: (span: Span) => Anchor;
  readonly toProvenance: (grounds: Grounds) => Provenance;
};

export function toEvent(found: ArticleEvent, parts: Parts): Event {
  const { type, mode, trigger, sentence, auxiliary, confidence } = found;
  const { id, article, text, proposal, times, voice, toEntity } = parts;
  // In this order new entities are made.
  const actors = found.actors.flatMap((cluster) => toEntity(cluster) ?? []);
  const recipients = found.recipients.flatMap((cluster) => toEntity(cluster) ?? []);
  const place = PlaceId.safeParse(toEntity(found.place));
  const time = timeIn(sentence, times);
  const words = toLine(text, trigger);
  return {
    kind: "event",
    id,
    type,
    modes: mode === null ? [] : [mode],
    contexts: [],
    auxiliary: isToCome(time, article)
      ? [...new Set([...auxiliary, "future" as const])]
      : [...auxiliary],
    actors,
    recipients,
    place: place.success ? place.data : null,
    time,
    description: describeEvent(found, proposal.clusters, words),
    partOf: null,
    evidence: [parts.toAnchor(sentence)],
    voice,
    polarity: auxiliary.includes("negation") ? "negated" : "affirmed",
    basis: "interpretive",
    certainty: toCertainty(confidence),
    reason: `Read off the words “${words}”.`,
    status: "proposed",
    provenance: parts.toProvenance({ rule: found.rule ?? `event words for ${type}`, confidence }),
  };
}

/** The one time that the sentence tells, if it tells one. */
function timeIn(sentence: Span, times: readonly TimeExpression[]): Event["time"] {
  const inside = times.filter(
    ({ anchor }) => anchor.start >= sentence.start && anchor.end <= sentence.end,
  );
  const [only] = inside;
  return only === undefined || inside.length > 1 || only.edtf === null
    ? null
    : {
        edtf: only.edtf,
        expression: only.id,
        basis: "interpretive",
        reason: "The only time that the sentence tells.",
      };
}

/** The statement in whose words something stands: it is its voice. */
export const findVoice = (
  { start, end }: Span,
  statements: readonly Statement[],
): Statement | undefined =>
  statements.find(({ content }) =>
    content.some((words) => words.start <= start && end <= words.end),
  );
