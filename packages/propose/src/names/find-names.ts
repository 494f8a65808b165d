/** Names of people, organizations and places, and nationalities. */
import type { EntityKind, Span } from "@onrecord/domain";
import { findInGazetteer, isState } from "../gazetteer/gazetteer.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import type { Reading } from "../reading/reading.ts";
import { SpanIndex } from "../reading/span-index.ts";
import type { Token } from "../reading/token.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { toCandidates } from "./name-candidate.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { toArticleFacts } from "./article-facts.ts";
import { toFeatures } from "./name-features.ts";
import type { NameClass, NameModel, NameOdds } from "./name-model.ts";
import { calibrated, NAME_CLASSES, toNameOdds, toScores } from "./name-model.ts";
import { NAME_MODEL } from "./name-weights.ts";
import { findInnerPlaces } from "./inner-places.ts";
import { isTold, withPeople } from "./likely-people.ts";
import { findNameRuns } from "./name-runs.ts";
import { isTitleCase, toWordFacts } from "./word-facts.ts";

/** A name in the text. */
export type FoundName = Span & {
  readonly form: "name" | "demonym";
  readonly kind: EntityKind;
  /** The name without an honorific. */
  readonly name: string;
  /** The title before the name, in small letters, and where it begins. */
  readonly title: string | null;
  readonly titleStart: number;
  /** Where a country or nationality before the title begins: "Russian President …". */
  readonly officeStart: number;
  readonly honorific: string | null;
  /** Where the name without an honorific begins. */
  readonly bareStart: number;
  /** Where the state or country after a town and a comma ends; the end where there is none. */
  readonly wideEnd: number;
  readonly confidence: number;
};

/** What the candidates of an article are, and what the article tells about them. */
export type Candidates = {
  readonly candidates: readonly NameCandidate[];
  readonly facts: ArticleFacts;
};

/** Everything in the article that may be a name. */
export function findCandidates(reading: Reading): Candidates {
  const words = toWordFacts(reading);
  const isNoName = ({ text }: NameCandidate): boolean =>
    words.smallInitials.has(text) && findInGazetteer(text).length === 0;
  const candidates = reading.sentences.flatMap((sentence) =>
    findNameRuns(sentence, words)
      .flatMap(toCandidates)
      .filter((candidate) => !isNoName(candidate)),
  );
  return { candidates, facts: toArticleFacts(candidates, words) };
}

/** The names of an article, in text order: the longest ones, and places inside of them. */
export type Names = { readonly names: readonly FoundName[]; readonly inner: readonly FoundName[] };

/** The names of an article. The same words are the same kind all over it. */
export function findNames(reading: Reading, model: NameModel = NAME_MODEL): Names {
  const { candidates, facts } = findCandidates(reading);
  const oddsOf = (candidate: NameCandidate, known: ArticleFacts): NameOdds =>
    toNameOdds(toScores(toFeatures(candidate, reading, known), model.weights));
  const first = candidates.map((candidate) => oddsOf(candidate, facts));
  const people = withPeople(facts, candidates, first);
  const odds = candidates.map((candidate, index) =>
    isTold(candidate, facts, people) ? oddsOf(candidate, people) : (first[index] ?? NO_ODDS),
  );
  const shared = shareOdds(candidates, odds);
  const inner: FoundName[] = [];
  const found = candidates.flatMap((candidate, index): FoundName[] => {
    const likely = shared.get(candidate.text) ?? odds[index];
    const own = odds[index];
    if (likely === undefined || own === undefined) return [];
    const { kind: form, start, end, text: name, title, titleStart, honorific } = candidate;
    const officeStart = officeStartOf(candidate);
    const { bareStart } = candidate;
    const wide = { bareStart, wideEnd: end };
    const here = { start, end, form, name, title, titleStart, officeStart, honorific, ...wide };
    if (form === "demonym") return [{ ...here, kind: "place", confidence: 0.95 }];
    const best = mix(likely, own, name.includes(" ") ? 0.8 : 0.5);
    const kind = likeliest(best);
    inner.push(...findInnerPlaces(candidate, kind));
    if (kind === "none" || (isTitleCase(candidate.sentence) && !isKnown(candidate, facts)))
      return [];
    return [{ ...here, kind, confidence: calibrated(best[kind], model) }];
  });
  const names = withoutInnerPlaces(found).map((name, index, all) =>
    withCountry(reading, name, {
      before: all[index - 1],
      next: all[index + 1],
      later: all[index + 2],
    }),
  );
  const taken = new Set(names.map(({ start, end }) => `${start}-${end}`));
  return { names, inner: inner.filter(({ start, end }) => !taken.has(`${start}-${end}`)) };
}

/** A place inside of a person's name, or of a newspaper's, is none: "Sudesh Amman". */
function withoutInnerPlaces(names: readonly FoundName[]): FoundName[] {
  const places = new SpanIndex(names);
  return names.filter(
    (name) =>
      !places
        .overlapping(name)
        .some(
          (other) =>
            other !== name &&
            other.start <= name.start &&
            name.end <= other.end &&
            (other.kind === "person" || findInGazetteer(other.name)[0]?.type === "media"),
        ),
  );
}

type Around = {
  readonly before: FoundName | undefined;
  readonly next: FoundName | undefined;
  readonly later: FoundName | undefined;
};

const WIDER: ReadonlySet<string> = new Set(["country", "region"]);

/** "Clearwater, Florida" names one place, which the state or country after the comma tells apart. */
function withCountry({ text }: Reading, name: FoundName, around: Around): FoundName {
  const { before, next, later } = around;
  if (name.kind !== "place" || name.form !== "name") return name;
  if (next?.form !== "name" || text.slice(name.end, next.start) !== ", ") return name;
  // "Texas, New York, North Carolina and Ohio" is a list.
  const [widest] = later === undefined ? [] : findInGazetteer(later.name);
  const isChain =
    later !== undefined &&
    widest?.type === "country" &&
    findInGazetteer(next.name)[0]?.type === "region" &&
    text.slice(next.end, later.start) === ", ";
  if (isChain) return { ...name, wideEnd: later.end };
  const isListed =
    (before?.kind === "place" && /^,(?: and)? $/u.test(text.slice(before.end, name.start))) ||
    (later?.kind === "place" && /^,? and $|^, $/u.test(text.slice(next.end, later.start)));
  if (isListed) return name;
  // "New York" is a city first, and a state after a comma.
  const wider = findInGazetteer(next.name).find(({ type }) => WIDER.has(type));
  const [own] = findInGazetteer(name.name);
  const isPart = wider?.type === "country" || (isState(next.name) && !isState(name.name));
  const isOwnWide = own?.type === "country" || (own?.type === "region" && !isPart);
  return wider !== undefined && !isOwnWide ? { ...name, wideEnd: next.end } : name;
}

/** A name in capitals right before the title is part of the office: "U.S. President …". */
export function officeStartOf({ title, titleStart, sentence: { tokens } }: NameCandidate): number {
  if (title === null) return titleStart;
  let index = tokens.findIndex(({ start }) => start === titleStart);
  const isPossessive = /^['’]s$/u.test(tokens[index - 1]?.text ?? "");
  if (isPossessive) index -= 1;
  let first = index;
  while (first > index - 3 && isWithin(tokens[first - 1])) first -= 1;
  return tokens[first]?.start ?? titleStart;
}

const isWithin = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  (isDemonym(token.text) ||
    findInGazetteer(token.text).length > 0 ||
    /^(?:New|United|South|North|Saudi|Sri|Czech)$/u.test(token.text) ||
    /^(?:Zealand|States|Kingdom|Emirates|Africa|Korea|Sudan|Lanka|Arabia|Republic)$/u.test(
      token.text,
    ));

const NO_ODDS: NameOdds = { person: 0, organization: 0, place: 0, none: 1 };

/** The mean of the odds of all candidates with the same words. */
function shareOdds(
  candidates: readonly NameCandidate[],
  odds: readonly NameOdds[],
): ReadonlyMap<string, NameOdds> {
  const groups = Map.groupBy(candidates.keys(), (index) => candidates[index]?.text ?? "");
  return new Map(
    [...groups].map(([text, members]) => {
      const mean = (kind: NameClass): number =>
        members.reduce((sum, index) => sum + (odds[index]?.[kind] ?? 0), 0) / members.length;
      return [text, toOdds(mean)];
    }),
  );
}

const toOdds = (of: (kind: NameClass) => number): NameOdds => ({
  person: of("person"),
  organization: of("organization"),
  place: of("place"),
  none: of("none"),
});

/** What the words are all over the article, by a share, and what they are here. */
const mix = (all: NameOdds, own: NameOdds, shareOfAll: number): NameOdds =>
  toOdds((kind) => all[kind] * shareOfAll + own[kind] * (1 - shareOfAll));

/** To miss a name costs a reader more than to strike out one: `none` must be clearly likelier. */
const NONE_DISCOUNT = 0.75;

const likeliest = (odds: NameOdds): NameClass => {
  const weighed = { ...odds, none: odds.none * NONE_DISCOUNT };
  return NAME_CLASSES.reduce((best, kind) => (weighed[kind] > weighed[best] ? kind : best));
};

/** In a heading of capitals only what the article names elsewhere is a name, and who has a title and a given name. */
const isKnown = ({ text, title }: NameCandidate, { capitals }: ArticleFacts): boolean =>
  (title !== null && isFirstName(text.split(" ")[0] ?? "")) ||
  text.split(" ").every((word) => capitals.has(word));
