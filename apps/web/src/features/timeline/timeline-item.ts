import { addressOf } from "@onrecord/domain";
import type { EventView, VoiceView } from "@onrecord/domain";
import type { TimelineItem } from "./timeline-layout.ts";

/** Whose word something is, in words. */
function describeVoice(voice: VoiceView): string {
  if (voice.kind === "article") return "according to the article";
  return voice.speaker === null
    ? "according to an unknown speaker"
    : `according to ${voice.speaker.name}`;
}

/** What keeps an event from being taken for what happened. */
const caveatsOf = ({ record }: EventView): readonly string[] => [
  ...(record.polarity === "negated" ? ["said not to be so"] : []),
  ...(record.status === "proposed" ? ["proposed, not yet reviewed"] : []),
];

/** An event as an item of a timeline: its date, whose word it is and what stands against it stand under its description. */
export function toTimelineItem(event: EventView): TimelineItem {
  const { record, time, voice } = event;
  return {
    id: record.id,
    text: record.description,
    note: [time?.label ?? "time not told", describeVoice(voice), ...caveatsOf(event)].join(", "),
    href: addressOf(record),
    earliest: time?.earliest ?? null,
    latest: time?.latest ?? null,
    approximate: time?.approximate ?? false,
    reported: voice.kind === "statement",
  };
}
