/** Reads one article and proposes who is mentioned and who said what. */
import type { Block } from "@onrecord/domain";
import type { ProposedEvent } from "./events/propose-events.ts";
import { proposeEvents } from "./events/propose-events.ts";
import type { Cluster, ResolvedMention } from "./identity/cluster.ts";
import { findMentions } from "./identity/find-mentions.ts";
import { findSpeaker } from "./identity/find-pronouns.ts";
import type { FoundName } from "./names/find-names.ts";
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
};

/** Everything that is proposed for an article, in text order. */
export type ArticleProposal = {
  readonly reading: Reading;
  readonly names: readonly FoundName[];
  readonly mentions: readonly ResolvedMention[];
  readonly clusters: readonly Cluster[];
  readonly statements: readonly ProposedStatement[];
  readonly times: readonly FoundTime[];
  readonly events: readonly ProposedEvent[];
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
  const { names, mentions, clusters } = findMentions(reading, found);
  const statements = found.map((statement): ProposedStatement => {
    const { speaker, addressee } = statement;
    return {
      ...statement,
      speakerCluster: speaker === null ? null : (findSpeaker(reading, speaker, mentions) ?? null),
      addresseeCluster:
        addressee === null ? null : (findSpeaker(reading, addressee, mentions) ?? null),
    };
  });
  const events = proposeEvents(reading, { mentions, clusters });
  return {
    reading,
    names,
    mentions,
    clusters,
    statements,
    times: findTimes(text, published),
    events,
  };
}
