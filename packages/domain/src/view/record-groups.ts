/**
 * The mentions, time expressions and claims of a dataset by article and by entity: those that
 * stand on the record, and not what was rejected.
 */
import type { Dataset } from "../dataset/dataset.ts";
import { isOnRecord } from "../dataset/is-on-record.ts";
import type { Mention } from "../text/mention.ts";
import { compareSpans } from "../text/span.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import { claimAnchor, compareClaims, type Claim } from "./claim-order.ts";

type Groups<R> = ReadonlyMap<string, readonly R[]>;

/** All in the order of the articles in the dataset, and in text order within each. */
export type RecordGroups = {
  readonly mentionsByArticle: Groups<Mention>;
  readonly mentionsByEntity: Groups<Mention>;
  readonly timesByArticle: Groups<TimeExpression>;
  readonly claimsByArticle: Groups<Claim>;
  readonly claimsByEntity: Groups<Claim>;
};

/** Groups the records in one pass over each table. */
export function groupRecords(dataset: Dataset): RecordGroups {
  const rank = new Map<string, number>(dataset.articles.map(({ id }, index) => [id, index]));
  const rankOf = (article: string | undefined): number => rank.get(article ?? "") ?? rank.size;
  const mentions = dataset.mentions
    .filter(isOnRecord)
    .toSorted(
      (a, b) =>
        rankOf(a.anchor.article) - rankOf(b.anchor.article) || compareSpans(a.anchor, b.anchor),
    );
  const claims = [...dataset.statements, ...dataset.events, ...dataset.relations]
    .filter(isOnRecord)
    .map((claim) => ({ claim, rank: rankOf(claimAnchor(claim)?.article) }))
    .toSorted((a, b) => a.rank - b.rank || compareClaims(a.claim, b.claim))
    .map(({ claim }) => claim);
  const times = dataset.times
    .filter(isOnRecord)
    .toSorted((a, b) => compareSpans(a.anchor, b.anchor));
  return {
    mentionsByArticle: groupBy(mentions, ({ anchor }) => [anchor.article]),
    mentionsByEntity: groupBy(mentions, ({ entity }) => [entity]),
    timesByArticle: groupBy(times, ({ anchor }) => [anchor.article]),
    claimsByArticle: groupBy(claims, articlesOf),
    claimsByEntity: groupBy(claims, entitiesOf),
  };
}

function groupBy<R>(records: readonly R[], keysOf: (record: R) => readonly string[]): Groups<R> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}

/** The articles that carry the claim. */
const articlesOf = (claim: Claim): string[] =>
  [...(claim.kind === "statement" ? claim.content : []), ...claim.evidence].map(
    ({ article }) => article,
  );

/** The entities that the claim is by, on or about. */
function entitiesOf(claim: Claim): string[] {
  switch (claim.kind) {
    case "statement":
      return [claim.speaker ?? [], claim.addressees, claim.about].flat();
    case "event":
      return [claim.actors, claim.recipients, claim.place ?? []].flat();
    case "relation":
      return [claim.subject, claim.object];
  }
}
