/** Descriptions: an office before or beside a name, and offices that stand for somebody named. */
import type { Span } from "@onrecord/domain";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { findDemonym, isDemonym } from "../lexicon/demonyms.ts";
import { DETERMINERS, POSSESSIVES } from "../lexicon/function-words.ts";
import { ROLE_NOUNS, TITLE_HEADS, TITLE_WORDS } from "../lexicon/titles.ts";
import type { FoundName } from "../names/find-names.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { FoundStatement } from "../statements/found-statement.ts";
import type { Cluster, Clusters, ResolvedMention } from "./cluster.ts";
import { findUnnamedSpeakers } from "./find-unnamed-speakers.ts";

export type DescriptionContext = {
  readonly clusters: Clusters;
  readonly named: readonly ResolvedMention[];
  readonly names: readonly FoundName[];
  readonly statements: readonly FoundStatement[];
};

/** Finds the descriptions of an article. */
export function findDescriptions(reading: Reading, context: DescriptionContext): ResolvedMention[] {
  const beside = reading.sentences.flatMap((sentence) => appositions(sentence, context));
  const offices = titlesBefore(context);
  const alone = reading.sentences.flatMap((sentence) =>
    definite(reading, sentence, { ...context, taken: [...offices, ...beside] }),
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
    const within = named.filter(
      ({ start, end }) => start >= name.officeStart && end <= name.titleStart,
    );
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

/** The office without the country: "head of diplomacy", "prime minister". */
function officeOf(phrase: readonly Token[], head: Token): string {
  const at = phrase.indexOf(head);
  const before = phrase
    .slice(0, at)
    .filter(({ lower }) => TITLE_WORDS.has(lower))
    .map(({ lower }) => lower);
  const after = phrase
    .slice(at + 1)
    .filter(
      ({ capital, lower }) =>
        !capital && !DETERMINERS.has(lower) && lower !== "of" && lower !== "'s",
    )
    .map(({ lower }) => lower);
  return [...before, head.lower, ...after.slice(0, 2)].join(" ");
}

const countriesIn = (phrase: readonly Token[]): string[] =>
  phrase.flatMap(({ text, capital }) => {
    const [entry] = capital ? findInGazetteer(text) : [];
    return findDemonym(text) ?? (entry?.type === "country" ? (entry.country ?? []) : []);
  });

type Taken = DescriptionContext & { readonly taken: readonly Span[] };

/** "the head of Malian diplomacy", "the president": somebody whom the article named with that office. */
function definite(
  reading: Reading,
  { tokens }: ReadSentence,
  { clusters, named, taken }: Taken,
): ResolvedMention[] {
  return tokens.flatMap((token, at): ResolvedMention[] => {
    if (!/^(?:the)$/iu.test(token.lower)) return [];
    const head = tokens.findIndex(
      ({ lower, kind }, index) =>
        index > at &&
        index < at + 5 &&
        kind === "word" &&
        (TITLE_HEADS.has(lower) || lower === "head"),
    );
    if (
      head === -1 ||
      tokens
        .slice(at + 1, head)
        .some(
          ({ kind, lower, text }) =>
            kind !== "word" || !(TITLE_WORDS.has(lower) || isDemonym(text)),
        )
    )
      return [];
    const role = tokens[head];
    const next = tokens[head + 1];
    if (
      role === undefined ||
      (next !== undefined &&
        (next.capital || /^['’]s$/u.test(next.text)) &&
        next.start === role.end + 1 &&
        next.capital)
    )
      return [];
    const end = ofPhraseEnd(tokens, head);
    const phrase = tokens.slice(at, end);
    const span = { start: token.start, end: phrase.at(-1)?.end ?? role.end };
    if (taken.some((other) => other.start < span.end && span.start < other.end)) return [];
    const cluster = findByOffice(officeOf(phrase, role), {
      countries: countriesIn(phrase),
      before: span.start,
      clusters,
      named,
    });
    return cluster === undefined
      ? []
      : [
          {
            ...span,
            form: "description",
            cluster: cluster.id,
            confidence: 0.75,
            rule: "office of somebody named",
          },
        ];
  });
}

/** Over "of Malian diplomacy" after the head. */
function ofPhraseEnd(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.lower !== "of") return head + 1;
  let to = head + 2;
  while (to < tokens.length && to < head + 6) {
    const token = tokens[to];
    if (token === undefined || token.kind !== "word") break;
    if (
      !token.capital &&
      to > head + 2 &&
      !isDemonym(tokens[to - 1]?.text ?? "") &&
      !DETERMINERS.has(tokens[to - 1]?.lower ?? "")
    )
      break;
    to += 1;
  }
  return to;
}

type Office = {
  readonly countries: readonly string[];
  readonly before: number;
  readonly clusters: Clusters;
  readonly named: readonly ResolvedMention[];
};

/** The person last named with that office; of another country it is somebody else. */
function findByOffice(
  office: string,
  { countries, before, clusters, named }: Office,
): Cluster | undefined {
  const words = office.split(" ");
  const matching = clusters.all.filter(
    (cluster) =>
      cluster.kind === "person" &&
      (countries.length === 0 ||
        cluster.countries.size === 0 ||
        countries.some((code) => cluster.countries.has(code))) &&
      [...cluster.titles].some((title) => isSameOffice(title.split(" "), words)),
  );
  const last = (id: number): number =>
    named.findLast(({ cluster, end }) => cluster === id && end <= before)?.end ?? -1;
  const ties = ({ countries: own }: Cluster): number =>
    countries.some((code) => own.has(code)) ? 1 : 0;
  return matching
    .filter(({ id }) => last(id) >= 0)
    .toSorted((a, b) => ties(b) - ties(a) || last(b.id) - last(a.id))[0];
}

const isSameOffice = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.every((word) => long.includes(word)) &&
    short.some((word) => TITLE_HEADS.has(word) || word === "head")
  );
};
