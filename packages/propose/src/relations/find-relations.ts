/** How two entities stand to each other, where a phrase says so: offices, counterparts, where places lie. */
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import type { ProposedRelation } from "../propose-article.ts";
import type { Reading } from "../reading/reading.ts";
import { counterpartOf } from "./find-counterparts.ts";
import { officeOf } from "./find-offices.ts";
import { findOfficesBeside } from "./find-offices-beside.ts";
import { findPlaceRelations } from "./find-place-relations.ts";

export type RelationContext = {
  readonly mentions: readonly ResolvedMention[];
  readonly clusters: readonly Cluster[];
};

/** The relations of an article, in text order. */
export function findRelations(reading: Reading, context: RelationContext): ProposedRelation[] {
  const { mentions, clusters } = context;
  const described = mentions.filter(
    (mention) =>
      mention.form === "description" &&
      clusters[mention.cluster]?.kind === "person" &&
      isNamed(mention, mentions),
  );
  return [
    ...described.flatMap((mention) => officeOf(reading, mention, context)),
    ...findOfficesBeside(reading, context),
    ...described.flatMap((mention) => counterpartOf(reading, mention, context)),
    ...findPlaceRelations(reading, context),
  ].toSorted((a, b) => a.trigger.start - b.trigger.start);
}

/** Whether whoever is described is named somewhere else. */
const isNamed = (described: ResolvedMention, mentions: readonly ResolvedMention[]): boolean =>
  mentions.some(
    ({ form, cluster, start, end }) =>
      form === "name" &&
      cluster === described.cluster &&
      (end <= described.start || start >= described.end),
  );
