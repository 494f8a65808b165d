/** Descriptions: an office before or beside a name, and offices that stand for somebody named. */
import { isDemonym } from "../lexicon/demonyms.ts";
import { DETERMINERS, POSSESSIVES } from "../lexicon/function-words.ts";
import { ROLE_NOUNS, TITLE_WORDS } from "../lexicon/titles.ts";
import type { FoundName } from "../names/find-names.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { SpanIndex } from "../reading/span-index.ts";
import type { Token } from "../reading/token.ts";
import type { FoundStatement } from "../statements/found-statement.ts";
import type { Cluster, Clusters, ResolvedMention } from "./cluster.ts";
import { findOffices } from "./find-offices.ts";
import { findUnnamedSpeakers } from "./find-unnamed-speakers.ts";
import { countriesIn, officeOf } from "./office.ts";

export type DescriptionContext = {
  readonly clusters: Clusters;
  readonly named: readonly ResolvedMention[];
  readonly names: readonly FoundName[];
  readonly statements: readonly FoundStatement[];
};

/** Finds the descriptions of an article. */
export function findDescriptions(reading: Reading, context: DescriptionContext): ResolvedMention[] {
  const byPlace = new SpanIndex(context.named);
  const beside = reading.sentences.flatMap((sentence) =>
    appositions(sentence, { ...context, named: byPlace.overlapping(sentence) }),
  );
  const offices = titlesBefore(context);
  const alone = reading.sentences.flatMap((sentence) =>
    findOffices(sentence, { ...context, taken: [...offices, ...beside] }),
  );
  const speakers = findUnnamedSpeakers(reading, {
    ...context,
    taken: [...offices, ...beside, ...alone],
  });
  return [...offices, ...beside, ...alone, ...speakers];
}

/** "Russian President" before "Vladimir Putin". */
function titlesBefore({ names, named, clusters }: DescriptionContext): ResolvedMention[] {
  return names.flatMap((name, index): ResolvedMention[] => {
    const mention = named[index];
    const cluster = mention === undefined ? undefined : clusters.all[mention.cluster];
    if (name.title === null || mention === undefined || cluster === undefined) return [];
    const within = named
      .slice(Math.max(0, index - MOST_BEFORE), index)
      .filter(({ start, end }) => start >= name.officeStart && end <= name.titleStart);
    for (const place of within) {
      const code = clusters.all[place.cluster]?.known?.country;
      if (code !== undefined && code !== null) cluster.countries.add(code);
    }
    if (name.title.endsWith("counterpart"))
      shareOffice(cluster, { clusters, named, before: name.titleStart });
    const end = name.start - 1;
    return end > name.officeStart
      ? [
          {
            start: name.officeStart,
            end,
            form: "description",
            cluster: cluster.id,
            confidence: 0.9 * mention.confidence,
            rule: "office before a name",
          },
        ]
      : [];
  });
}

/** Names that may stand in an office before a name. */
const MOST_BEFORE = 8;

type Before = Pick<DescriptionContext, "clusters" | "named"> & { readonly before: number };

/** "His Russian counterpart" holds the office of whoever was named last. */
function shareOffice(cluster: Cluster, { clusters, named, before }: Before): void {
  const other = named.findLast(
    ({ end, cluster: id }) =>
      end <= before && clusters.all[id]?.kind === "person" && id !== cluster.id,
  );
  for (const title of clusters.all[other?.cluster ?? -1]?.titles ?? []) cluster.titles.add(title);
}

/** "The head of diplomacy of Mali, Abdoulaye Diop," and "Abdoulaye Diop, the head of …,". */
function appositions(
  { tokens }: ReadSentence,
  { named, clusters }: DescriptionContext,
): ResolvedMention[] {
  const people = named.filter(
    ({ cluster, form, start }) =>
      form === "name" &&
      clusters.all[cluster]?.kind === "person" &&
      tokens.some((token) => token.start === start),
  );
  return people.flatMap((mention): ResolvedMention[] => {
    const first = tokens.findIndex(({ start }) => start === mention.start);
    const last = tokens.findIndex(({ end }) => end === mention.end);
    const cluster = clusters.all[mention.cluster];
    if (first === -1 || last === -1 || cluster === undefined) return [];
    const found: ResolvedMention[] = [];
    const add = (from: number, to: number): void => {
      const phrase = tokens.slice(from, to);
      const head = roleIn(phrase);
      const [start, end] = [phrase[0]?.start, phrase.at(-1)?.end];
      if (head === undefined || start === undefined || end === undefined) return;
      noteOffice(cluster, phrase, head);
      found.push({
        start,
        end,
        form: "description",
        cluster: cluster.id,
        confidence: 0.85,
        rule: "apposition",
      });
    };
    if (tokens[first - 1]?.text === ",") {
      const from = phraseStart(tokens, first - 1);
      if (from !== undefined && (tokens[last + 1]?.text === "," || from === 0))
        add(from, first - 1);
    }
    if (tokens[last + 1]?.text === ",") {
      const to = tokens.findIndex(({ text }, index) => index > last + 1 && /^[,.;:]$/u.test(text));
      const next = tokens[last + 2];
      const isPhrase =
        next !== undefined &&
        (DETERMINERS.has(next.lower) ||
          POSSESSIVES.has(next.lower) ||
          isDemonym(next.text) ||
          ROLE_NOUNS.has(next.lower) ||
          TITLE_WORDS.has(next.lower));
      if (to !== -1 && isPhrase && to - last < 18) add(last + 2, cutRelative(tokens, last + 2, to));
    }
    return found;
  });
}

const cutRelative = (tokens: readonly Token[], from: number, to: number): number => {
  const cut = tokens.findIndex(
    ({ lower }, index) =>
      index > from && index < to && /^(?:who|which|that|said|says)$/u.test(lower),
  );
  return cut === -1 ? to : cut;
};

function phraseStart(tokens: readonly Token[], to: number): number | undefined {
  for (let index = to - 1; index >= Math.max(0, to - 14); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[,;:.“”"()]$/u.test(token.text)) return undefined;
    const before = tokens[index - 1];
    const isOpen = DETERMINERS.has(token.lower) || POSSESSIVES.has(token.lower);
    if (isOpen && before?.lower !== "of" && before?.lower !== "for") return index;
  }
  return undefined;
}

/** The noun of office in a phrase: its head, before "of" and the like. */
function roleIn(phrase: readonly Token[]): Token | undefined {
  const stop = phrase.findIndex(
    ({ lower }, index) => index > 0 && /^(?:of|for|at|in|to|from|with|on|and|who)$/u.test(lower),
  );
  const core = stop === -1 ? phrase : phrase.slice(0, stop);
  const head = core.at(-1);
  return head !== undefined &&
    (ROLE_NOUNS.has(head.lower) || /(?:[^n]ist|man|woman)$/u.test(head.lower))
    ? head
    : undefined;
}

function noteOffice(cluster: Cluster, phrase: readonly Token[], head: Token): void {
  cluster.titles.add(officeOf(phrase, head));
  for (const code of countriesIn(phrase)) cluster.countries.add(code);
}
