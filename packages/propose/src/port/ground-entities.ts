/** The entities of an answer, as far as the article names them. */
import type { EntityKind, Span } from "@onrecord/domain";
import { findCountry } from "../gazetteer/gazetteer.ts";
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import { Clusters, findKnown, foldName, mayBeSamePerson } from "../identity/cluster.ts";
import { findDemonym } from "../lexicon/demonyms.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import { countriesNamed } from "../record/entity-records.ts";
import type { WordFinder } from "./locate-words.ts";
import type { OutsideMention } from "./outside-proposal.ts";
import { MOST_ITEMS, OutsideEntity, OutsideMention as MentionSchema } from "./outside-proposal.ts";
import type { RefusalList } from "./refusal.ts";
import { ruleOf, sureness } from "./outside-source.ts";
import { TakenSpans } from "./taken-spans.ts";

/** The entities that were found, by what the answer calls them. */
export type GroundedEntities = {
  readonly clusters: Clusters;
  readonly mentions: readonly ResolvedMention[];
  readonly byRef: ReadonlyMap<string, number>;
  /** Mentions that stand elsewhere than the answer said. */
  readonly moved: number;
};

/** A mention whose words are there. */
type Placed = { readonly mention: OutsideMention; readonly span: Span };

export function groundEntities(
  items: readonly unknown[],
  finder: WordFinder,
  refusals: RefusalList,
): GroundedEntities {
  const clusters = new Clusters();
  const found: ResolvedMention[] = [];
  const taken = new TakenSpans();
  const byRef = new Map<string, number>();
  let moved = 0;
  let left = MOST_ITEMS;
  for (const item of items) {
    const entity = OutsideEntity.safeParse(item);
    if (!entity.success) {
      refusals.addItem("mention", "wrong-shape", item);
      continue;
    }
    const { ref, kind, mentions } = entity.data;
    refusals.addRest("mention", mentions.slice(left));
    const there = place(mentions.slice(0, left), finder, refusals);
    left -= Math.min(left, mentions.length);
    moved += there.moved;
    const fresh = withoutTaken(there.placed, taken, refusals);
    const cluster = fresh.length === 0 ? undefined : clusterOf(kind, fresh, { clusters, ref });
    if (cluster === undefined) {
      for (const { mention } of fresh) refusals.add("mention", "unresolved", mention.exact);
      continue;
    }
    if (ref !== null && ref !== undefined && !byRef.has(ref)) byRef.set(ref, cluster.id);
    for (const { mention, span } of fresh) {
      taken.add(span);
      found.push({
        ...span,
        form: mention.form,
        cluster: cluster.id,
        confidence: sureness(mention),
        rule: ruleOf(mention),
      });
    }
  }
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { clusters, mentions: inOrder, byRef, moved };
}

type Found = { readonly placed: readonly Placed[]; readonly moved: number };

/** The places of an entity's mentions, the longest words first. */
function place(items: readonly unknown[], finder: WordFinder, refusals: RefusalList): Found {
  const mentions = items
    .flatMap((item): OutsideMention[] => {
      const mention = MentionSchema.safeParse(item);
      if (!mention.success) refusals.addItem("mention", "wrong-shape", item);
      return mention.success ? [mention.data] : [];
    })
    .toSorted((a, b) => b.exact.length - a.exact.length);
  const places = new Places();
  let moved = 0;
  const open = new Map<string, OutsideMention[]>();
  const everywhere = new Set<string>();
  for (const mention of mentions) {
    const located = finder.locate(mention);
    if (located.kind === "refused") refusals.add("mention", located.reason, mention.exact);
    else if (located.kind === "found") {
      places.add(mention, located.span);
      moved += located.moved ? 1 : 0;
    } else if (isEverywhere(mention)) {
      if (everywhere.has(mention.exact)) continue;
      everywhere.add(mention.exact);
      for (const span of places.without(located.spans)) places.add(mention, span);
    } else {
      const same = open.get(mention.exact);
      if (same === undefined) open.set(mention.exact, [mention]);
      else same.push(mention);
    }
  }
  for (const same of open.values())
    for (const { mention, span } of placeInOrder(same, { places, finder, refusals }))
      places.add(mention, span);
  return { placed: places.all, moved };
}

const isEverywhere = ({ everywhere, form }: OutsideMention): boolean =>
  everywhere === true && (form === "name" || form === "demonym");

/** The places of one entity, as they are found. */
class Places {
  readonly all: Placed[] = [];
  readonly #spans = new TakenSpans();

  add(mention: OutsideMention, span: Span): void {
    this.all.push({ mention, span });
    this.#spans.add(span);
  }

  /** Those that are not within a place that was found before. */
  without(spans: readonly Span[]): readonly Span[] {
    return spans.filter((span) => !this.#spans.hold(span));
  }
}

type Open = {
  readonly places: Places;
  readonly finder: WordFinder;
  readonly refusals: RefusalList;
};

/** As many as the article has are all of them, in its order; fewer do not tell which are meant. */
function placeInOrder(
  same: readonly OutsideMention[],
  { places, finder, refusals }: Open,
): Placed[] {
  const [first] = same;
  const left = places.without(finder.occurrences(first?.exact ?? ""));
  if (left.length === same.length)
    return same.flatMap((mention, index) => {
      const span = left[index];
      return span === undefined ? [] : [{ mention, span }];
    });
  for (const { exact, start } of same)
    refusals.add("mention", typeof start === "number" ? "wrong-offsets" : "ambiguous", exact);
  return [];
}

/** Mentions may nest, and never cross; words that name one entity name no second. */
function withoutTaken(
  placed: readonly Placed[],
  taken: TakenSpans,
  refusals: RefusalList,
): Placed[] {
  const own = new TakenSpans();
  return placed.filter(({ span, mention }) => {
    const isThere = taken.has(span) || own.has(span);
    const isCrossing = taken.areCrossedBy(span) || own.areCrossedBy(span);
    if (isThere) refusals.add("mention", "duplicate", mention.exact);
    else if (isCrossing) refusals.add("mention", "crossing", mention.exact);
    else own.add(span);
    return !isThere && !isCrossing;
  });
}

type Known = { readonly clusters: Clusters; readonly ref: string | null | undefined };

/** Whom the mentions are of; undefined where no words name or describe him. */
function clusterOf(
  kind: EntityKind,
  placed: readonly Placed[],
  { clusters, ref }: Known,
): Cluster | undefined {
  const words = (form: OutsideMention["form"]): string[] =>
    placed
      .filter(({ mention }) => mention.form === form)
      .map(({ mention }) => oneLine(mention.exact));
  const names = words("name").map(withoutHonorific);
  const [name = null] = names.toSorted((a, b) => b.length - a.length);
  const [demonym] = words("demonym");
  const code = demonym === undefined ? undefined : findDemonym(demonym);
  const country = kind === "place" && code !== undefined ? findCountry(code) : undefined;
  const [description = null] = words("description");
  if (name === null && country === undefined && description === null) return undefined;
  const known = (name === null ? null : findKnown(name, kind)) ?? country ?? null;
  const full = name ?? country?.title.replace(/ \(country\)$/u, "") ?? null;
  const same = findSame(clusters.all, {
    kind,
    name: full,
    alone: ref === null || ref === undefined,
  });
  const cluster = same ?? clusters.create({ kind, name: full, description, known });
  for (const each of names) clusters.addName(cluster, each);
  if (full !== null && full.length > (cluster.name?.length ?? 0)) cluster.name = full;
  for (const tie of words("description").flatMap(countriesNamed)) cluster.countries.add(tie);
  return cluster;
}

type Named = { readonly kind: EntityKind; readonly name: string | null; readonly alone: boolean };

/**
 * One full name is one entity, as it is within an article for the rules. Services that tell nothing
 * of identity leave family names alone, which are then tied to the one person who has them.
 */
function findSame(all: readonly Cluster[], { kind, name, alone }: Named): Cluster | undefined {
  if (name === null) return undefined;
  const alike = all.filter((cluster) => cluster.kind === kind && cluster.name !== null);
  const same = alike.find((cluster) => foldName(cluster.name ?? "") === foldName(name));
  if (same !== undefined || !alone || kind !== "person") return same;
  const [only, second] = alike.filter((cluster) => mayBeSamePerson(cluster.name ?? "", name));
  return second === undefined ? only : undefined;
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

function withoutHonorific(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const isHonorific = rest.length > 0 && HONORIFICS.has(first.toLowerCase().replace(/\.$/u, ""));
  return isHonorific ? rest.join(" ") : name;
}
