import type { EntityRef, RecordIndex } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import type { EntityRow } from "./entity-row.ts";

type Counts = Pick<EntityRow, "mentions" | "statements" | "events">;

/** The entity with this id as a line; undefined where the dataset holds none. */
export function toEntityRow(index: RecordIndex, id: string, counts: Counts): EntityRow | undefined {
  const entity = ENTITY_KINDS.map((kind) => index.findOf(kind, id)).find(
    (found) => found !== undefined,
  );
  if (entity === undefined) return undefined;
  const ref: EntityRef = index.entityRefOf(entity.id);
  return {
    ref,
    type: entity.kind === "person" ? null : toTypeWords(entity.type),
    description: ref.named ? entity.description : null,
    mentions: counts.mentions,
    statements: counts.statements,
    events: counts.events,
  };
}

/** A code as words: `armed-force` is "armed force". */
export const toTypeWords = (code: string): string => code.replaceAll("-", " ");
