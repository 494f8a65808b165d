import type { EntityRef } from "@onrecord/domain";

/** A person, an organization or a place as a line of a list. */
export type EntityRow = {
  readonly ref: EntityRef;
  /** What it is, in words: "armed force"; null for people. */
  readonly type: string | null;
  /** What the record says about it beside its name. */
  readonly description: string | null;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
};
