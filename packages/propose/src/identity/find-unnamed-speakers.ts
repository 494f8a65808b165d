/** Who speaks and is never named: "U.S. officials", "the ministry". */
import type { Span } from "@onrecord/domain";
import { ORGANIZATION_HEADS } from "../lexicon/name-heads.ts";
import { ROLE_NOUNS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../reading/reading.ts";
import { SpanIndex } from "../reading/span-index.ts";
import type { Token } from "../reading/token.ts";
import type { FoundStatement } from "../statements/found-statement.ts";
import type { Cluster, Clusters, ResolvedMention } from "./cluster.ts";

export type SpeakerContext = {
  readonly clusters: Clusters;
  readonly named: readonly ResolvedMention[];
  readonly statements: readonly FoundStatement[];
  /** What is a description already. */
  readonly taken: readonly Span[];
};

/** Nouns of bodies, in small letters: who speaks for them is an organization. */
const BODY = wordSet(
  "government administration ministry army military company group agency commission committee council court union party " +
    "police authorities parliament board bank newspaper website network organization organisation department office report " +
    "study survey team regime junta delegation mission firm institute university church city state sources officials people " +
    "critics activists residents protesters rebels scientists researchers experts analysts witnesses doctors lawyers prosecutors " +
    "media outlets service services relatives locals fans users press eyewitnesses officers historians economists " +
    "investigators soldiers fighters workers students teachers opponents supporters lawmakers senators ministers leaders statement " +
    "campaign memo letter transcript document filing lawsuit complaint poll studies spokespeople aides allies insiders " +
    "advisers advisors supporters backers detractors victims survivors families neighbors neighbours friends colleagues",
);

/** Who speaks and is never named: "U.S. officials", "the ministry". */
export function findUnnamedSpeakers(
  reading: Reading,
  { clusters, named, statements, taken }: SpeakerContext,
): ResolvedMention[] {
  const made = new Map<string, Cluster>();
  const others = new SpanIndex([...named.filter(({ form }) => form === "name"), ...taken]);
  return statements
    .flatMap(({ speaker }): ResolvedMention[] => {
      if (speaker === null) return [];
      const isTaken = others.overlapping(speaker).some((other) => isHead(reading, other, speaker));
      if (isTaken) return [];
      const words = reading.text.slice(speaker.start, speaker.end);
      if (
        /^(?:i|we|you|he|she|it|they|who|him|her|them|this|that|these|those|there)$/iu.test(words)
      )
        return [];
      const tokens =
        reading
          .sentenceAt(speaker.start)
          ?.tokens.filter(({ start, end }) => start >= speaker.start && end <= speaker.end) ?? [];
      const head = headOf(tokens);
      if (head === undefined) return [];
      const isBody =
        BODY.has(head.lower) ||
        ORGANIZATION_HEADS.has(head.text) ||
        /[a-z](?:ers|ors|ists|ians|ants|esses)$/u.test(head.lower);
      const isPerson =
        ROLE_NOUNS.has(head.lower) || /(?:[^n]ist|man|woman|son|er|or)$/u.test(head.lower);
      if (!isBody && !isPerson) return [];
      const key = words.toLowerCase().replace(/^(?:the|a|an|this|these) /u, "");
      const cluster =
        made.get(key) ??
        clusters.create({
          kind: isBody ? "organization" : "person",
          name: null,
          description: words,
        });
      made.set(key, cluster);
      return [
        {
          ...speaker,
          form: "description",
          cluster: cluster.id,
          confidence: 0.6,
          rule: "speaker without a name",
        },
      ];
    })
    .filter(
      (mention, index, all) =>
        all.findIndex(({ start, end }) => start === mention.start && end === mention.end) === index,
    );
}

/** The noun before the first preposition: "a spokesman for the ministry". */
function headOf(tokens: readonly Token[]): Token | undefined {
  const stop = tokens.findIndex(
    ({ lower }, index) =>
      index > 0 &&
      /^(?:of|for|at|in|to|from|with|on|who|briefed|familiar|close|involved|,|\()$/u.test(lower),
  );
  return (stop === -1 ? tokens : tokens.slice(0, stop)).findLast(({ kind }) => kind === "word");
}

/** Whether a mention is what a speaker's phrase is about, not only a part of it ("Trump's lawyer"). */
export function isHead(reading: Reading, mention: Span, speaker: Span): boolean {
  const after = reading.text.slice(mention.end, mention.end + 2);
  if (mention.end < speaker.end && /^['’]s?/u.test(after)) return false;
  const before = reading.text.slice(speaker.start, Math.max(speaker.start, mention.start));
  // "The head of the union (TASS), Diop": what brackets hold tells of another.
  if (/\S\s*\([^)]*$/u.test(before)) return false;
  if (/\b(?:of|for|at|in|from|to|with|on|by)\s+(?:the\s+)?$/iu.test(before)) return false;
  const rest = reading.text.slice(mention.end, Math.max(mention.end, speaker.end)).trim();
  // "U.S. officials": a place before a noun is not the speaker.
  return (
    rest === "" ||
    /^[,(]/u.test(rest) ||
    /^[^\p{L}]/u.test(rest) ||
    /^(?:of|for|at|in|from|and|who|to|with|on|himself|herself|itself)\b/u.test(rest)
  );
}
