/** Offices that stand for somebody whom the article names elsewhere. */
import type { Span } from "@onrecord/domain";
import { isDemonym } from "../lexicon/demonyms.ts";
import { DETERMINERS } from "../lexicon/function-words.ts";
import { TITLE_HEADS, TITLE_WORDS } from "../lexicon/titles.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { Cluster, Clusters, ResolvedMention } from "./cluster.ts";
import { countriesIn, officeOf } from "./office.ts";

type Taken = {
  readonly clusters: Clusters;
  readonly named: readonly ResolvedMention[];
  readonly taken: readonly Span[];
};

/** "the head of Malian diplomacy", "the president": somebody whom the article named with that office. */
export function findOffices(
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
