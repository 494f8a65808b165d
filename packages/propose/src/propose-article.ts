/** Reads one article and proposes who is mentioned and who said what. */
import type { Block, Predicate, Span } from "@onrecord/domain";
import type { ProposedEvent } from "./events/propose-events.ts";
import { proposeEvents } from "./events/propose-events.ts";
import { findAbout } from "./about/find-about.ts";
import { findOccasion } from "./about/find-occasion.ts";
import type { Cluster, ResolvedMention } from "./identity/cluster.ts";
import { findMentions, withInnerPlaces } from "./identity/find-mentions.ts";
import { findSpeaker } from "./identity/find-pronouns.ts";
import type { FoundName } from "./names/find-names.ts";
import { withMetonyms } from "./metonyms/find-metonyms.ts";
import { findRelations } from "./relations/find-relations.ts";
import type { Reading } from "./reading/reading.ts";
import { toReading } from "./reading/reading.ts";
import { findStatements } from "./statements/find-statements.ts";
import type { FoundStatement } from "./statements/found-statement.ts";
import type { FoundTime } from "./times/find-times.ts";
import { findTimes } from "./times/find-times.ts";

/** An article as it is proposed from. */
export type ArticleText = {
  readonly text: string;
  /** BCP 47. The rules are for English; of another language only quotation marks are understood. */
  readonly language: string;
  readonly blocks?: readonly Block[];
  /** The day of publication, ISO 8601; null where it is not known. */
  readonly published?: string | null;
};

/** A statement with the cluster of its speaker and addressee. */
export type ProposedStatement = FoundStatement & {
  readonly speakerCluster: number | null;
  readonly addresseeCluster: number | null;
  /** Clusters that the words said name, the most important first. */
  readonly about: readonly number[];
  /** The words that name the occasion. */
  readonly occasion: Span | null;
  /** How sure whoever found it is, where that does not follow from the rule. */
  readonly confidence?: number;
};

/** How two clusters stand to each other, as words of the article say it. */
export type ProposedRelation = {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly object: number;
  readonly role: string | null;
  /** The words that say it, and the sentence around them. */
  readonly trigger: Span;
  readonly evidence: Span;
  readonly confidence: number;
  readonly rule: string;
};

/** An event; `rule` where the words that carry it are not the rule. */
export type ArticleEvent = ProposedEvent & { readonly rule?: string };

/** Everything that is proposed for an article, in text order. */
export type ArticleProposal = {
  readonly reading: Reading;
  /** The longest names, and the places inside of them. */
  readonly names: readonly FoundName[];
  readonly innerNames: readonly FoundName[];
  readonly mentions: readonly ResolvedMention[];
  readonly clusters: readonly Cluster[];
  readonly statements: readonly ProposedStatement[];
  readonly times: readonly FoundTime[];
  readonly events: readonly ArticleEvent[];
  readonly relations: readonly ProposedRelation[];
};

/** Proposes for one article. The same text gives the same proposals. */
export function proposeArticle({
  text,
  language,
  blocks,
  published = null,
}: ArticleText): ArticleProposal {
  const reading = toReading({ text, language, ...(blocks === undefined ? {} : { blocks }) });
  const found = findStatements(reading);
  const named = findMentions(reading, found);
  const { names, clusters } = named;
  const mentions = withMetonyms(reading, { ...named, statements: found });
  const statements = found.map((statement): ProposedStatement => {
    const { speaker, addressee } = statement;
    const speakerCluster =
      speaker === null ? null : (findSpeaker(reading, speaker, mentions) ?? null);
    return {
      ...statement,
      speakerCluster,
      addresseeCluster:
        addressee === null ? null : (findSpeaker(reading, addressee, mentions) ?? null),
      about: findAbout(reading, { ...statement, speakerCluster }, mentions),
      occasion: findOccasion(reading, statement, mentions) ?? null,
    };
  });
  const events = proposeEvents(reading, { mentions, clusters: clusters.all });
  const relations = findRelations(reading, { mentions, clusters: clusters.all });
  return {
    reading,
    names,
    innerNames: named.inner,
    mentions: withInnerPlaces(mentions, named),
    clusters: clusters.all,
    statements,
    times: findTimes(text, published),
    events,
    relations,
  };
}
