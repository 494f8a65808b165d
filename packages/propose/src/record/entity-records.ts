/** Which entity of the dataset a cluster is, or the record of a new one. */
import type { Mention, Organization, Person, Place, Source } from "@onrecord/domain";
import { EntityId, OrganizationId, PersonId, PlaceId, SourceId } from "@onrecord/domain";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { findDemonym } from "../lexicon/demonyms.ts";
import type { Cluster, ResolvedMention } from "../identity/cluster.ts";
import { foldName } from "../identity/cluster.ts";
import type { EntityIndex, Link } from "../identity/link-entity.ts";

/** Where names come from that no article uses: "Mali" for an article that says only "Malian". */
export const GAZETTEER_SOURCE: Source = {
  kind: "source",
  id: SourceId.parse("source/countries-list"),
  title: "countries-list",
  locator: "names of countries",
  url: "https://github.com/annexare/Countries",
  licence: "MIT",
  note: null,
};

export type EntityContext = {
  /** 16 hex digits of the article's id. */
  readonly article: string;
  readonly text: string;
  readonly language: string;
  readonly index: EntityIndex;
  /** Mentions that the article has already. */
  readonly existing: readonly Mention[];
  /** Whether an id is taken by another entity. */
  readonly isTaken: (id: string) => boolean;
};

export type EntityRecord = Person | Organization | Place;

export type ResolvedEntity = {
  readonly id: EntityId;
  /** The record to add; null where the dataset has the entity. */
  readonly record: EntityRecord | null;
  /** Entities that may be meant and were not clear enough, for whoever reviews. */
  readonly question: string | null;
};

/** Finds or makes the entity of a cluster with these mentions. */
export function resolveEntity(
  cluster: Cluster,
  mentions: readonly ResolvedMention[],
  context: EntityContext,
): ResolvedEntity {
  const decided = findDecided(mentions, context.existing);
  if (decided !== undefined) return { id: decided, record: null, question: null };
  const names = namesOf(cluster);
  const link =
    names.length === 0
      ? NO_LINK
      : context.index.find({
          kind: cluster.kind,
          names,
          countries: [...cluster.countries],
          around: () => countriesNamed(context.text),
        });
  if (link.linked !== null)
    return { id: EntityId.parse(link.linked), record: null, question: null };
  const record = toRecord(cluster, mentions, context);
  return { id: record.id, record, question: questionOf(link) };
}

const NO_LINK: Link = { linked: null, candidates: [] };

/** What the article's own mentions say already, at the same words. */
function findDecided(
  mentions: readonly ResolvedMention[],
  existing: readonly Mention[],
): EntityId | undefined {
  const counts = new Map<EntityId, number>();
  for (const { start, end, form } of mentions) {
    const same = existing.find(
      ({ anchor, status }) => status !== "rejected" && anchor.start === start && anchor.end === end,
    );
    if (same !== undefined)
      counts.set(same.entity, (counts.get(same.entity) ?? 0) + (form === "name" ? 3 : 1));
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const questionOf = ({ candidates }: Link): string | null =>
  candidates.length === 0
    ? null
    : `It may be ${candidates
        .slice(0, 3)
        .map(({ id, score }) => `${id} (${score.toFixed(2)})`)
        .join(" or ")}; the words do not decide it.`;

/** The fullest name first. A country's title in brackets is no part of its name. */
const namesOf = ({ name, names }: Cluster): string[] => [
  ...new Set([
    ...(name === null ? [] : [name]),
    ...[...names].toSorted((a, b) => b.length - a.length),
  ]),
];

function toRecord(
  cluster: Cluster,
  mentions: readonly ResolvedMention[],
  context: EntityContext,
): EntityRecord {
  const { text, language } = context;
  const passages = mentions.map(({ start, end }) => ` ${foldName(text.slice(start, end))} `);
  const isRead = (name: string): boolean =>
    passages.some((passage) => passage.includes(` ${foldName(name)} `));
  const names = namesOf(cluster)
    .filter((name) => isRead(name) || cluster.known !== null)
    .map((name) => ({ text: name, language, source: isRead(name) ? null : GAZETTEER_SOURCE.id }));
  const office = officeOf(cluster, mentions, text);
  const description =
    names.length > 0 ? office : (cluster.description ?? passages[0]?.trim() ?? cluster.kind);
  const fields = { names, description, externalIds: [] };
  const slug = slugOf(cluster, mentions, context);
  if (cluster.kind === "person") return { kind: "person", id: PersonId.parse(slug), ...fields };
  if (cluster.kind === "organization") {
    const type = cluster.known?.kind === "organization" ? cluster.known.type : "group";
    return { kind: "organization", id: OrganizationId.parse(slug), type, ...fields };
  }
  const type = cluster.known?.kind === "place" ? cluster.known.type : "locality";
  return { kind: "place", id: PlaceId.parse(slug), type, ...fields };
}

/** An office longer than this is a sentence. */
const LONGEST_OFFICE = 80;

/**
 * The words for a person's office where they name a country: they tell him from another of his name,
 * in this article and in later ones.
 */
function officeOf(
  { kind, countries }: Cluster,
  mentions: readonly ResolvedMention[],
  text: string,
): string | null {
  if (kind !== "person" || countries.size === 0) return null;
  const words = mentions
    .filter(({ form }) => form === "description")
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, " "));
  return (
    words.find((one) => one.length <= LONGEST_OFFICE && countriesNamed(one).length > 0) ?? null
  );
}

/** The ISO codes of the countries that words name, as such or by their people. */
export const countriesNamed = (words: string): string[] =>
  words.split(/[\s,]+/u).flatMap((word) => {
    const bare = word.replace(/['’]s$/u, "");
    const known = findInGazetteer(bare).find(({ type }) => type === "country");
    return findDemonym(bare) ?? known?.country ?? [];
  });

/** A readable id; one that another entity has, and one of somebody unnamed, says the article too. */
function slugOf(
  { kind, name }: Cluster,
  mentions: readonly ResolvedMention[],
  { article, isTaken }: EntityContext,
): string {
  const words = foldName(name ?? "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  const first = mentions[0];
  const place = `${article}-${first?.start ?? 0}`;
  if (words === "") return `${kind}/unnamed-${place}`;
  const plain = `${kind}/${words}`;
  // A bare family name is nobody's in particular: it stays with its article.
  const isBare = kind === "person" && !(name ?? "").includes(" ");
  return isBare || isTaken(plain) ? `${plain}-${place}` : plain;
}
