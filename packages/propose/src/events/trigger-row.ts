import type { EventMode, EventType } from "@onrecord/domain";

/** Words that carry a type and mode, as alternatives of a pattern, and how surely they do. */
export type TriggerRow = readonly [
  type: EventType,
  mode: EventMode | null,
  words: string,
  weight?: number,
];
