/** An entity that is two: some of its mentions and claims are led to the other one. */
import type { Act, EntityId } from "@onrecord/domain";
import { referencesOf } from "@onrecord/domain";
import type { DecisionOf } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { Refused } from "./edit.ts";
import { withEntities } from "./entity-references.ts";
import { getEntity } from "./merge-entities.ts";
import { resolveEntity, settleNewEntities } from "./new-entity.ts";
import { signed } from "./reviewed.ts";
import { settleEntities } from "./settle-entity.ts";
import { settleSpeakers } from "./settle-speakers.ts";

export function splitEntity(
  draft: Draft,
  { id, moved, to }: DecisionOf<"split-entity">,
  act: Act,
): void {
  getEntity(draft, id);
  const target = resolveEntity(draft, to);
  getEntity(draft, target);
  if (target === id) throw new Refused("misfit", `${id} cannot be told apart from itself.`, [id]);
  const mentions = new Map<string, EntityId>();
  for (const each of new Set(moved)) {
    const record = draft.getReviewed(each);
    if (!referencesOf(record).some(({ value }) => value === id))
      throw new Refused("misfit", `${each} does not refer to ${id}.`, [each]);
    const after = withEntities(record, (entity) => (entity === id ? target : entity));
    draft.put(signed(after, record.status, act));
    if (record.kind === "mention") mentions.set(each, target);
  }
  settleSpeakers(draft, { act, moved: mentions });
  settleNewEntities(draft);
  settleEntities(draft);
}
