import { indexDataset } from "@onrecord/domain";
import type { Dataset, EntityRef, Name, Source } from "@onrecord/domain";
import { SCHEME_WORDS } from "#web/features/entities/registers.ts";

/** What an entity owes to a source: names, and identifiers in words. */
export type SourceUse = {
  readonly entity: EntityRef;
  readonly names: readonly Name[];
  readonly identifiers: readonly string[];
};

/** A source with all that rests on it. */
export type SourceView = { readonly source: Source; readonly uses: readonly SourceUse[] };

/** The source with the uses that the dataset's entities make of it. */
export function toSourceView(source: Source, dataset: Dataset): SourceView {
  const index = indexDataset(dataset);
  const entities = [...dataset.people, ...dataset.organizations, ...dataset.places];
  const uses = entities.map((entity) => ({
    entity: index.entityRefOf(entity.id),
    names: entity.names.filter((name) => name.source === source.id),
    identifiers: entity.externalIds
      .filter((id) => id.source === source.id)
      .map(({ scheme, value }) => `${SCHEME_WORDS[scheme]} ${value}`),
  }));
  return {
    source,
    uses: uses.filter(({ names, identifiers }) => names.length + identifiers.length > 0),
  };
}
