/** Pronouns: "he" and "she" for people named before, "I" for who is quoted. */
import type { Span } from "@onrecord/domain";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { FoundStatement } from "../statements/found-statement.ts";
import type { Cluster, Clusters, Gender, ResolvedMention } from "./cluster.ts";
import { isHead } from "./find-unnamed-speakers.ts";

export type PronounContext = {
  readonly clusters: Clusters;
  readonly certain: readonly ResolvedMention[];
  readonly statements: readonly FoundStatement[];
};

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);

const FIRST = wordSet("i me my mine myself");

/** How many sentences back somebody may have been named. */
const REACH = 4;

/** Finds the pronouns that can be resolved, in text order. */
export function findPronouns(
  reading: Reading,
  { clusters, certain, statements }: PronounContext,
): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  for (const token of reading.tokens) {
    const { word, span } = withoutVerb(token);
    const gender = GENDERED.get(word);
    if (gender !== undefined) {
      const cluster = findPerson(reading, span, {
        gender,
        clusters,
        known: [...certain, ...found],
      });
      if (cluster === undefined) continue;
      cluster.gender ??= gender;
      found.push({
        ...span,
        form: "pronoun",
        cluster: cluster.id,
        confidence: 0.7,
        rule: "pronoun",
      });
    } else if (FIRST.has(word) && (token.capital || word !== "i")) {
      const speaker = quotedSpeaker(reading, span, { statements, known: [...certain, ...found] });
      if (speaker !== undefined && clusters.all[speaker]?.kind === "person")
        found.push({
          ...span,
          form: "pronoun",
          cluster: speaker,
          confidence: 0.8,
          rule: "first person in a quotation",
        });
    }
  }
  return found;
}

/** "he's", "I'll": the pronoun without its verb. */
function withoutVerb({ lower, start, end }: Token): { word: string; span: Span } {
  const word = /^(?:he|i|she)(?='(?:d|ll|m|s|ve)$)/u.exec(lower)?.[0];
  return word === undefined
    ? { word: lower, span: { start, end } }
    : { word, span: { start, end: start + word.length } };
}

type Search = {
  readonly gender: Gender;
  readonly clusters: Clusters;
  readonly known: readonly ResolvedMention[];
};

/** The likeliest person: near, of that gender, the subject of a sentence, outside of the quotation. */
function findPerson(
  reading: Reading,
  pronoun: Span,
  { gender, clusters, known }: Search,
): Cluster | undefined {
  const sentence = reading.sentenceAt(pronoun.start);
  if (sentence === undefined) return undefined;
  const quote = reading.quotationAround(pronoun);
  let best: { cluster: Cluster; score: number } | undefined;
  for (const mention of known) {
    if (mention.end > pronoun.start) continue;
    const cluster = clusters.all[mention.cluster];
    if (cluster?.kind !== "person" || (cluster.gender !== null && cluster.gender !== gender))
      continue;
    const where = reading.sentenceAt(mention.start);
    const distance = sentence.index - (where?.index ?? 0);
    if (
      where === undefined ||
      distance > REACH ||
      (cluster.description !== null && cluster.name === null && distance > 1)
    )
      continue;
    const isSubject =
      mention.start - where.start < 40 ||
      /^\s*,?\s*(?:said|says|told|was|is|has|had|will)/u.test(
        reading.text.slice(mention.end, mention.end + 10),
      );
    const sameQuote = reading.quotationAround(mention) === quote;
    const score =
      -2 * distance +
      (isSubject ? 2 : 0) +
      (cluster.gender === gender ? 1 : 0) +
      (sameQuote ? 1 : -1) +
      (mention.form === "pronoun" ? 1 : 0) -
      (distance === 0 && !isSubject ? 0.5 : 0) +
      mention.start / 1e6;
    if (best === undefined || score > best.score) best = { cluster, score };
  }
  return best?.cluster;
}

type Quoted = {
  readonly statements: readonly FoundStatement[];
  readonly known: readonly ResolvedMention[];
};

/** Who says the quotation that the pronoun stands in. */
function quotedSpeaker(
  reading: Reading,
  pronoun: Span,
  { statements, known }: Quoted,
): number | undefined {
  const statement = statements.find(
    ({ content, manner, speaker }) =>
      manner !== "indirect" &&
      speaker !== null &&
      content.some(({ start, end }) => start <= pronoun.start && pronoun.end <= end),
  );
  return statement?.speaker === null || statement === undefined
    ? undefined
    : findSpeaker(reading, statement.speaker, known);
}

/** The cluster that a speaker's words mean. */
export function findSpeaker(
  reading: Reading,
  speaker: Span,
  known: readonly ResolvedMention[],
): number | undefined {
  const inside = known.filter(({ start, end }) => start < speaker.end && speaker.start < end);
  const exact = inside.find(({ start, end }) => start === speaker.start && end === speaker.end);
  if (exact !== undefined && exact.form !== "demonym") return exact.cluster;
  const heads = inside.filter(
    (mention) => mention.form !== "demonym" && isHead(reading, mention, speaker),
  );
  const described = heads.find(({ form }) => form === "description");
  return (heads.find(({ form }) => form === "name") ?? described ?? heads[0])?.cluster;
}
