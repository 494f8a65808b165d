/** People who hold corresponding offices: "his Russian counterpart Sergei Lavrov". */
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import { foldName } from "../identity/cluster.ts";
import type { ProposedRelation } from "../propose-article.ts";
import type { Reading } from "../reading/reading.ts";
import type { RelationContext } from "./find-relations.ts";

/** Whose counterpart somebody is, where the sentence has told of one person only. */
export function counterpartOf(
  reading: Reading,
  mention: ResolvedMention,
  { mentions, clusters }: RelationContext,
): ProposedRelation[] {
  const { start, end, cluster, confidence } = mention;
  const { text } = reading;
  const before = text.slice(0, start);
  const isTold = /\b(?:his|her)\s+$/iu.test(before) || /^(?:his|her)\s/iu.test(text.slice(start));
  if (!text.slice(start, end).endsWith("counterpart") || !isTold) return [];
  const sentence = reading.sentenceAt(start);
  const people = new Set(
    mentions
      .filter(
        (other) =>
          other.start >= (sentence?.start ?? start) &&
          other.end <= start &&
          other.form !== "pronoun" &&
          clusters[other.cluster]?.kind === "person" &&
          other.cluster !== cluster,
      )
      .map((other) => other.cluster),
  );
  const [subject] = people;
  if (subject === undefined || people.size > 1 || isUnnamed(clusters[cluster])) return [];
  return [
    {
      subject,
      predicate: "counterpart-of",
      object: cluster,
      role: null,
      trigger: { start, end },
      evidence: { start: sentence?.start ?? start, end: sentence?.end ?? end },
      confidence: 0.9 * confidence,
      rule: "counterpart",
    },
  ];
}

const isUnnamed = (cluster: Cluster | undefined): boolean => foldName(cluster?.name ?? "") === "";
