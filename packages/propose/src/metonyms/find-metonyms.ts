/**
 * Capitals that stand for their governments: "Moscow said", "according to Paris". Only where the
 * words around leave no other reading, for a city is mostly a city.
 */
import { findCountry } from "../gazetteer/gazetteer.ts";
import type { Cluster, Clusters, ResolvedMention } from "../identity/cluster.ts";
import { foldName } from "../identity/cluster.ts";
import { findAdjective } from "../lexicon/demonyms.ts";
import { isAdverb } from "../lexicon/function-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { FoundStatement } from "../statements/found-statement.ts";

export type MetonymContext = {
  readonly mentions: readonly ResolvedMention[];
  readonly clusters: Clusters;
  readonly statements: readonly FoundStatement[];
};

/** The mentions, those of capitals that stand for a government given to the government. */
export function withMetonyms(reading: Reading, context: MetonymContext): ResolvedMention[] {
  return context.mentions.map((mention): ResolvedMention => {
    const country = capitalOf(mention, context);
    if (country === undefined) return mention;
    const found = findUse(reading, mention, context);
    const government = found === undefined ? undefined : findGovernment(country, context.clusters);
    if (found === undefined || government === undefined) return mention;
    const { start, end, confidence } = mention;
    return {
      start,
      end,
      form: "metonym",
      cluster: government.id,
      confidence: confidence * found.confidence,
      rule: found.rule,
    };
  });
}

/** Brussels is mostly the European Union, and whose capital Jerusalem is, is not for a program to say. */
const OPEN = wordSet("brussels jerusalem");

/** The ISO code of the country whose capital is named. */
function capitalOf(
  { form, cluster }: ResolvedMention,
  { clusters }: MetonymContext,
): string | undefined {
  const { kind, known, name } = clusters.all[cluster] ?? {};
  const isCapital = form === "name" && kind === "place" && known?.capital === true;
  return isCapital && !OPEN.has(foldName(name ?? "")) ? (known.country ?? undefined) : undefined;
}

type Use = { readonly rule: string; readonly confidence: number };

function findUse(
  reading: Reading,
  mention: ResolvedMention,
  { statements, mentions, clusters }: MetonymContext,
): Use | undefined {
  const sentence = reading.sentenceAt(mention.start);
  if (sentence === undefined || isPartOfName(reading, mention)) return undefined;
  const at = sentence.tokens.findIndex(({ start }) => start === mention.start);
  const after = sentence.tokens.findIndex(({ start }) => start >= mention.end);
  if (at === -1 || followsPreposition(sentence, at)) {
    const told = /\baccording to $/iu.test(reading.text.slice(0, mention.start));
    if (told) return { rule: "capital that is quoted", confidence: 0.9 };
    return isBetween(sentence, at, { mentions, clusters })
      ? { rule: "relations between capitals", confidence: 0.75 }
      : undefined;
  }
  const speaks = statements.some(
    ({ speaker, cue }) =>
      cue !== null && speaker?.start === mention.start && speaker.end === mention.end,
  );
  if (speaks) return { rule: "capital that is quoted", confidence: 0.9 };
  if (after === -1) return undefined;
  return governs(sentence.tokens, after) || isSubjectOfQuote(reading, mention, statements)
    ? { rule: "capital that acts as a state", confidence: 0.85 }
    : undefined;
}

/** "Manila Bulletin", "Moscow's mayor", and Amman who is a man. */
const isPartOfName = ({ text }: Reading, { end }: ResolvedMention): boolean =>
  /^(?:[ -]\p{Lu}|-|['’]s|, who\b)/u.test(text.slice(end, end + 8));

/** What only governments do, of all that could be told of a city. */
const ACTS = wordSet(
  "accuse accused accuses agreed agrees blame blamed blames condemn condemned condemns deny denied denies " +
    "deport deported expel expelled expels extradited impose imposed imposes insist insisted insists intends " +
    "mediated negotiated pledge pledged pledges pressured promised promises ratified ratifies recalled " +
    "recognise recognised recognises recognize recognized recognizes refuse refused refuses reject rejected " +
    "rejects retaliate retaliated sanctioned sign signed summon summoned summons threaten threatened threatens " +
    "urge urged urges veto vetoed vow vowed vows warn warned warns withdraw withdrew",
);
const HELPERS = wordSet(
  "has had have will would could may might must should also already been is was",
);

/** Whether the words from here on are a verb that only a government can have. */
function governs(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(from + 4, tokens.length); at += 1) {
    const { lower = "", kind = "mark" } = tokens[at] ?? {};
    if (kind !== "word") return false;
    // "Moscow was accused" is acted upon, and "wanted" after a helper is as well.
    if (ACTS.has(lower)) return !isPassive(tokens.slice(from, at));
    if (!HELPERS.has(lower) && !isAdverb(lower)) return false;
  }
  return false;
}

const isPassive = (helpers: readonly Token[]): boolean =>
  helpers.some(({ lower }) => lower === "is" || lower === "was" || lower === "been");

const PREPOSITIONS = wordSet(
  "in at from to near of outside around through via for by with between against over into towards toward on under across",
);

const followsPreposition = ({ tokens }: ReadSentence, at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && (PREPOSITIONS.has(before.lower) || before.lower === "and");
};

const RELATIONS = wordSet(
  "relations ties tensions talks negotiations cooperation alliance dispute row rift rapprochement deal agreement dialogue",
);

/** "relations between Paris and Bamako": both are governments, of two capitals or of a capital and a country. */
function isBetween(
  { tokens }: ReadSentence,
  at: number,
  { mentions, clusters }: Pick<MetonymContext, "mentions" | "clusters">,
): boolean {
  const isFirst = tokens[at - 1]?.lower === "between";
  const first = isFirst ? at : at - 2;
  if (tokens[first - 1]?.lower !== "between" || !RELATIONS.has(tokens[first - 2]?.lower ?? ""))
    return false;
  const and = isFirst
    ? tokens.findIndex(({ lower }, index) => index > at && lower === "and")
    : at - 1;
  const other = tokens[isFirst ? and + 1 : first];
  if (tokens[and]?.lower !== "and" || and - first > 3 || other === undefined) return false;
  const beside = mentions.find(({ start }) => start === other.start);
  return isState(clusters.all[beside?.cluster ?? -1]);
}

const isState = (cluster: Cluster | undefined): boolean =>
  cluster?.known?.type === "country" || cluster?.known?.capital === true || isGovernment(cluster);

const isGovernment = (cluster: Cluster | undefined): boolean =>
  cluster?.known?.type === "government";

/** "Moscow “will absolutely continue”": the quoted words go on where the capital is their subject. */
const isSubjectOfQuote = (
  { text }: Reading,
  { end }: ResolvedMention,
  statements: readonly FoundStatement[],
): boolean =>
  statements.some(({ manner, content }) => {
    const [first] = content;
    return (
      manner !== "indirect" &&
      first !== undefined &&
      first.start > end &&
      /^\s+["“«„‘']$/u.test(text.slice(end, first.start)) &&
      /^(?:will|would|has|is|must|should|cannot|does|keeps)\b/u.test(text.slice(first.start))
    );
  });

/** The government of a country in this article: one that is described, or a new one. */
function findGovernment(code: string, clusters: Clusters): Cluster | undefined {
  const adjective = findAdjective(code);
  const country = findCountry(code);
  if (adjective === undefined || country === undefined) return undefined;
  const description = `the ${adjective} government`;
  const known = {
    kind: "organization",
    type: "government",
    title: `Government of ${country.title}`,
    country: code,
    capital: false,
  } as const;
  return (
    clusters.all.find(
      (cluster) =>
        cluster.kind === "organization" &&
        [cluster.description, cluster.name].some(
          (words) => words !== null && foldName(words) === foldName(description),
        ),
    ) ?? clusters.create({ kind: "organization", name: null, description, known })
  );
}
