import type { Mention } from "@onrecord/domain";

/** The entities of an article by their names, in lower case; null where two share a name. */
export function toEntitiesByName(
  mentions: readonly Mention[],
  namesOf: (entity: string) => readonly string[],
): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const entity of new Set(mentions.map((mention) => mention.entity))) {
    for (const name of new Set(namesOf(entity).map((each) => each.toLowerCase())))
      byName.set(name, byName.has(name) ? null : entity);
  }
  return byName;
}
