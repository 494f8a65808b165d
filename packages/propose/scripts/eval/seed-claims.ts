/** What is proposed of the bundled article beyond names and quotations, beside its own annotation. */
import { PREDICATES, Predicate } from "@onrecord/domain";
import { z } from "zod";
import type { ArticleProposal } from "../../src/propose-article.ts";
import type { Counts, Score } from "./score.ts";
import { addCounts, NO_COUNTS, toScore } from "./score.ts";

const Span = z.object({ start: z.number(), end: z.number() });

export const GoldMention = z.object({ entity: z.string(), form: z.string(), anchor: Span });
export const GoldStatement = z.object({
  content: z.array(Span),
  about: z.array(z.string()).default([]),
  occasion: Span.nullable().default(null),
});
export const GoldRelation = z.object({
  subject: z.string(),
  predicate: Predicate,
  object: z.string(),
});

export type Gold = {
  readonly mentions: readonly z.infer<typeof GoldMention>[];
  readonly statements: readonly z.infer<typeof GoldStatement>[];
  readonly relations: readonly z.infer<typeof GoldRelation>[];
};

export type SeedClaims = {
  readonly metonyms: Score;
  /** All relations, and those whose predicate the rules know. */
  readonly relations: Score;
  readonly relationsTried: Score;
  /** Entities that statements are about, of those statements that were found. */
  readonly about: Score;
  readonly occasions: Score;
};

/** What the rules look for. */
const TRIED: ReadonlySet<string> = new Set(["holds-office", "counterpart-of", "located-in"]);

type Place = z.infer<typeof Span>;

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

export function scoreSeedClaims(proposal: ArticleProposal, gold: Gold): SeedClaims {
  const entityOf = (cluster: number): string | undefined => findEntity(proposal, gold, cluster);
  const mine = proposal.relations.map(({ subject, predicate, object }) =>
    keyOf({ subject: entityOf(subject) ?? "", predicate, object: entityOf(object) ?? "" }),
  );
  const tried = gold.relations.filter(({ predicate }) => TRIED.has(predicate));
  return {
    metonyms: toScore(countMetonyms(proposal, gold)),
    relations: toScore(compare(mine, gold.relations.map(keyOf))),
    relationsTried: toScore(compare(mine, tried.map(keyOf))),
    about: toScore(countAbout(proposal, gold)),
    occasions: toScore(countOccasions(proposal, gold)),
  };
}

/** The entity that most of a cluster's mentions are annotated with, at the same words. */
function findEntity(
  { mentions }: ArticleProposal,
  gold: Gold,
  cluster: number,
): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions.filter((one) => one.cluster === cluster))
    for (const { entity, anchor } of gold.mentions)
      if (anchor.start === mention.start && anchor.end === mention.end)
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function keyOf({ subject, predicate, object }: z.infer<typeof GoldRelation>): string {
  const ends = [subject, object];
  return [predicate, ...(PREDICATES[predicate].symmetric ? ends.toSorted() : ends)].join(" ");
}

/** Sets of things compared; what is there twice counts once. */
function compare(mine: readonly string[], gold: readonly string[]): Counts {
  const [proposed, wanted] = [new Set(mine), new Set(gold)];
  const right = [...proposed].filter((one) => wanted.has(one)).length;
  return { proposed: proposed.size, right, gold: wanted.size, found: right };
}

const place = ({ start, end }: Place): string => `${start}-${end}`;

function countMetonyms({ mentions }: ArticleProposal, gold: Gold): Counts {
  return compare(
    mentions.filter(({ form }) => form === "metonym").map(place),
    gold.mentions.filter(({ form }) => form === "metonym").map(({ anchor }) => place(anchor)),
  );
}

function countAbout(proposal: ArticleProposal, gold: Gold): Counts {
  return gold.statements.reduce((sum, statement) => {
    const match = findMatch(proposal, statement);
    if (match === undefined) return sum;
    const entities = statement.about.filter((id) => !/^(?:event|relation)\//u.test(id));
    const mine = match.about.map((cluster) => findEntity(proposal, gold, cluster) ?? "?");
    return addCounts(sum, compare(mine, entities));
  }, NO_COUNTS);
}

const findMatch = (
  { statements }: ArticleProposal,
  { content }: { readonly content: readonly Place[] },
): ArticleProposal["statements"][number] | undefined =>
  statements.find((one) => one.content.some((a) => content.some((b) => overlaps(a, b))));

/** An occasion is right where its words overlap; the annotation takes in what follows. */
function countOccasions({ statements }: ArticleProposal, gold: Gold): Counts {
  const mine = statements.flatMap(({ occasion }) => occasion ?? []);
  const wanted = gold.statements.flatMap(({ occasion }) => occasion ?? []);
  return {
    proposed: mine.length,
    right: mine.filter((one) => wanted.some((other) => overlaps(one, other))).length,
    gold: wanted.length,
    found: wanted.filter((one) => mine.some((other) => overlaps(one, other))).length,
  };
}
