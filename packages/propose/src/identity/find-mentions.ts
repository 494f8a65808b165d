/** Who and what is mentioned, and which mentions are the same: names first, then what leans on them. */
import type { EntityKind, Span } from "@onrecord/domain";
import { findCountry, findInGazetteer, isState } from "../gazetteer/gazetteer.ts";
import { findDemonym, REGION_DEMONYMS } from "../lexicon/demonyms.ts";
import type { FoundName } from "../names/find-names.ts";
import { findNames } from "../names/find-names.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "../statements/found-statement.ts";
import type { Cluster, ResolvedMention } from "./cluster.ts";
import {
  Clusters,
  findKnown,
  foldName,
  genderOfHonorific,
  initialsOf,
  mayBeSamePerson,
} from "./cluster.ts";
import { crosses } from "./crosses.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { findPronouns } from "./find-pronouns.ts";

export type Mentions = {
  readonly mentions: readonly ResolvedMention[];
  readonly clusters: Clusters;
  readonly names: readonly FoundName[];
  /** Places inside of longer names, which nothing but themselves is about. */
  readonly inner: readonly FoundName[];
};

/** Finds and resolves all mentions of an article, in text order. */
export function findMentions(reading: Reading, statements: readonly FoundStatement[]): Mentions {
  const { names, inner } = findNames(reading);
  const clusters = new Clusters();
  const named = resolveNames(names, clusters);
  const described = findDescriptions(reading, { clusters, named, names, statements });
  const certain = [...named, ...described].toSorted(inOrder);
  const pronouns = findPronouns(reading, { clusters, certain, statements });
  return { mentions: withoutCrossing([...certain, ...pronouns]), clusters, names, inner };
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * The mentions with the places inside of longer names. They come last, when it is settled who speaks and
 * acts and what is told of whom, so that they change nothing of the names that they are parts of.
 */
export function withInnerPlaces(
  mentions: readonly ResolvedMention[],
  { names, inner, clusters }: Pick<Mentions, "names" | "inner" | "clusters">,
): ResolvedMention[] {
  const around = new Set(names.flatMap(codesOf));
  const places = inner.map((name): ResolvedMention => ({
    start: name.start,
    end: name.end,
    form: "name",
    cluster: assign(name, { clusters, around }).id,
    confidence: name.confidence,
    rule: "place in a name",
  }));
  return withoutCrossing([...mentions, ...places]);
}

/** Full names before bare ones, so that "Diop" finds "Abdoulaye Diop" wherever he stands. */
function resolveNames(names: readonly FoundName[], clusters: Clusters): ResolvedMention[] {
  const full = names.filter(
    ({ kind, name, form }) => form === "name" && (kind !== "person" || name.includes(" ")),
  );
  const assigned = new Map<FoundName, Cluster>();
  const article = { clusters, around: new Set(names.flatMap(codesOf)) };
  for (const name of full) assigned.set(name, assign(name, article));
  for (const name of names) if (!assigned.has(name)) assigned.set(name, assign(name, article));
  return names.flatMap((name): ResolvedMention[] => {
    const cluster = assigned.get(name);
    if (cluster === undefined) return [];
    const { start, end, form, confidence } = name;
    return [
      {
        start,
        end,
        form,
        cluster: cluster.id,
        confidence,
        rule: form === "demonym" ? "nationality" : "name",
      },
    ];
  });
}

/** The clusters so far, and the codes of the countries that the article names. */
type Article = { readonly clusters: Clusters; readonly around: ReadonlySet<string> };

/** The country that a name of a place, or a nationality, belongs to. */
function codesOf({ name, kind }: FoundName): string[] {
  if (kind !== "place") return [];
  if (isState(name)) return ["US"];
  return [findDemonym(name) ?? findKnown(name, "place")?.country ?? []].flat();
}

function assign(name: FoundName, article: Article): Cluster {
  const { clusters } = article;
  if (name.form === "demonym") return countryOf(name.name, clusters);
  const cluster =
    name.kind === "person" ? assignPerson(name, clusters) : assignOther(name, article);
  clusters.addName(cluster, name.name);
  if ((cluster.name?.length ?? 0) < name.name.length && name.kind === "person")
    cluster.name = name.name;
  if (name.title !== null) cluster.titles.add(name.title);
  cluster.gender ??= genderOfHonorific(name.honorific);
  return cluster;
}

/** "Malian" is Mali; where the gazetteer has no such country, an entity of its own. */
function countryOf(demonym: string, clusters: Clusters): Cluster {
  const code = findDemonym(demonym);
  const entry = code === undefined ? undefined : findCountry(code);
  const title =
    entry?.title ??
    REGION_DEMONYMS.get(demonym) ??
    REGION_DEMONYMS.get(demonym.replace(/s$/u, "")) ??
    demonym;
  const known = entry ?? findInGazetteer(title)[0] ?? null;
  const same = clusters.all.find(
    (cluster) =>
      cluster.kind === "place" &&
      (known === null ? cluster.name === title : cluster.known?.title === known.title),
  );
  return (
    same ??
    clusters.create({
      kind: "place",
      name: title.replace(/ \(country\)$/u, ""),
      description: null,
      known,
    })
  );
}

function assignPerson({ name, honorific }: FoundName, clusters: Clusters): Cluster {
  const gender = genderOfHonorific(honorific);
  const same = clusters
    .peopleLike(name)
    .filter(
      (cluster) =>
        (gender === null || cluster.gender === null || cluster.gender === gender) &&
        [...cluster.names].some((known) => mayBeSamePerson(known, name)),
    );
  // Two people of one family name: the bare name is nobody's in particular, and stays apart.
  const [only] = same;
  if (only !== undefined && (same.length === 1 || same.some(({ names }) => names.has(name))))
    return same.find(({ names }) => names.has(name)) ?? only;
  return clusters.create({ kind: "person", name, description: null });
}

function assignOther({ name, kind }: FoundName, { clusters, around }: Article): Cluster {
  const known = findKnown(name, kind, around);
  const folded = foldName(name);
  const same = clusters.all.find(
    (cluster) =>
      cluster.kind === kind &&
      ((known !== null && cluster.known?.title === known.title) ||
        [...cluster.names].some(
          (other) => foldName(other) === folded || isShortFor(other, name, kind),
        )),
  );
  return same ?? clusters.create({ kind, name, description: null, known });
}

/** "UAAR" of "Union of Rationalist Atheists and Agnostics"; "the Church" is left alone. */
function isShortFor(a: string, b: string, kind: EntityKind): boolean {
  if (kind !== "organization") return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^\p{Lu}{2,}$/u.test(short) && initialsOf(long) === short;
}

/** Mentions nest and never cross: of two that would, the surer stays. */
function withoutCrossing(mentions: readonly ResolvedMention[]): ResolvedMention[] {
  const kept: ResolvedMention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.confidence - a.confidence || inOrder(a, b))) {
    const clashes = kept.some(
      (other) =>
        crosses(other, mention) || (other.start === mention.start && other.end === mention.end),
    );
    if (!clashes) kept.push(mention);
  }
  return kept.toSorted(inOrder);
}
