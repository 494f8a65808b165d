/** Events of an article: the words that carry them, and who did what to whom. */
import type { Span } from "@onrecord/domain";
import { EVENT_TYPES } from "@onrecord/domain";
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundEvent } from "./find-events.ts";
import { findEvents } from "./find-events.ts";

/** An event with the clusters of its actors and recipients. */
export type ProposedEvent = Omit<FoundEvent, "trigger"> & {
  /** The words that carry it, in the article. */
  readonly trigger: Span;
  readonly sentence: Span;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
};

/** An event is proposed from this confidence on; below it its words carry too little. */
const LEAST = 0.5;

export type EventContext = {
  readonly mentions: readonly ResolvedMention[];
  readonly clusters: readonly Cluster[];
};

/** The events of an article, in text order. One without an actor is none. */
export function proposeEvents(reading: Reading, context: EventContext): ProposedEvent[] {
  return reading.sentences.flatMap((sentence) => {
    if (sentence.role === "headline" || sentence.role === "cross-heading") return [];
    const words = reading.text.slice(sentence.start, sentence.end);
    const inside = context.mentions.filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    return findEvents(words)
      .filter(({ confidence }) => confidence >= LEAST)
      .flatMap((event) => withRoles({ event, sentence, inside }, context.clusters))
      .toSorted((a, b) => a.trigger.start - b.trigger.start);
  });
}

type Found = {
  readonly event: FoundEvent;
  readonly sentence: Span;
  readonly inside: readonly ResolvedMention[];
};

function withRoles(
  { event, sentence, inside }: Found,
  clusters: readonly Cluster[],
): ProposedEvent[] {
  const trigger = {
    start: sentence.start + event.trigger.start,
    end: sentence.start + event.trigger.end,
  };
  const top = inside.filter(
    (mention) =>
      !inside.some(
        (other) =>
          other !== mention &&
          other.start <= mention.start &&
          mention.end <= other.end &&
          other.form !== "description",
      ),
  );
  const before = subjectOf(top, trigger);
  const after = top.find(({ start }) => start >= trigger.end && start - trigger.end < 80);
  const actor = event.passive ? after : before;
  const recipient = event.passive ? before : after;
  if (actor === undefined) return [];
  const other =
    recipient === undefined || recipient.cluster === actor.cluster ? [] : [recipient.cluster];
  if (EVENT_TYPES[event.type].needsRecipient && other.length === 0) return [];
  const place = placeOf(top, { trigger, taken: new Set([actor.cluster, ...other]), clusters });
  return [
    {
      ...event,
      trigger,
      sentence: { start: sentence.start, end: sentence.end },
      actors: [actor.cluster],
      recipients: other,
      place,
    },
  ];
}

/** The subject: the first mention of the clause that ends at the trigger. */
function subjectOf(
  mentions: readonly ResolvedMention[],
  trigger: Span,
): ResolvedMention | undefined {
  const before = mentions.filter(({ end }) => end <= trigger.start);
  return (
    before.findLast(({ form, start }) => form !== "demonym" && trigger.start - start < 90) ??
    before.at(-1)
  );
}

type Where = {
  readonly trigger: Span;
  readonly taken: ReadonlySet<number>;
  readonly clusters: readonly Cluster[];
};

const placeOf = (
  mentions: readonly ResolvedMention[],
  { trigger, taken, clusters }: Where,
): number | null =>
  mentions.find(
    ({ start, cluster, form }) =>
      start > trigger.end &&
      form === "name" &&
      clusters[cluster]?.kind === "place" &&
      !taken.has(cluster),
  )?.cluster ?? null;
