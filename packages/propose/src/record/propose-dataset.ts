/** Proposes for the articles of a dataset, one after the other: what one brings, the next finds. */
import type { Anchor, AnyRecord, Article, Dataset } from "@onrecord/domain";
import { ENTITY_KINDS, RECORD_KINDS, recordsOf, TABLE_OF } from "@onrecord/domain";
import type { KnownEntity } from "../identity/link-entity.ts";
import { EntityIndex } from "../identity/link-entity.ts";
import { countriesNamed } from "./entity-records.ts";
import type { NewRecords } from "./new-records.ts";
import { noRecords } from "./new-records.ts";
import type { ArticleContext, ProposeOptions } from "./article-context.ts";
import type { ArticleProposal } from "../propose-article.ts";
import type { ProposalSource } from "./provenance.ts";
import { proposeRecords, toRecords } from "./propose-records.ts";

/** What was proposed, and the articles in languages that the rules do not know. */
export type DatasetProposal = {
  readonly records: NewRecords;
  readonly articles: number;
  readonly otherLanguages: readonly string[];
};

/** What another proposer found in an article, and who he is. */
type Found = { readonly proposal: ArticleProposal; readonly from: ProposalSource };

/** A proposer for one dataset or collection: it remembers the entities that it knows and makes. */
export class Proposer {
  readonly #index = new EntityIndex([]);
  readonly #options: ProposeOptions;
  /** Of entities and sources. Other ids hold their article's number, and are looked for in its dataset. */
  readonly #ids = new Set<string>();

  constructor(options: ProposeOptions) {
    this.#options = options;
  }

  /** Takes the entities of a dataset, so that articles can be tied to them. */
  learn(dataset: Dataset): void {
    for (const kind of [...ENTITY_KINDS, "source"] as const)
      for (const { id } of recordsOf(dataset, kind)) this.#ids.add(id);
    const ties = tiesOf(dataset);
    for (const kind of ENTITY_KINDS)
      for (const { id, names } of dataset[TABLE_OF[kind]])
        this.#index.add(toKnown({ id, kind, names }, ties));
  }

  /** Forgets records that are no longer there. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.#ids.delete(id);
      this.#index.remove(id);
    }
  }

  /** Proposes for all articles of a dataset or of a slice of one. */
  propose(dataset: Dataset): DatasetProposal {
    const made = noRecords();
    const ids = idsIn(dataset);
    const otherLanguages: string[] = [];
    for (const article of dataset.articles) {
      const source = dataset.texts[article.file];
      if (source === undefined) continue;
      if (!/^en(?:-|$)/iu.test(article.language)) {
        otherLanguages.push(article.id);
        continue;
      }
      const context = this.#contextOf(dataset, article, { text: source.text, ids });
      this.#keep(proposeRecords(context, this.#options), made);
    }
    return {
      records: made,
      articles: dataset.articles.length - otherLanguages.length,
      otherLanguages,
    };
  }

  /** Makes records of what somebody else found in an article of the dataset, in any language. */
  proposeFound(dataset: Dataset, article: Article, { proposal, from }: Found): NewRecords {
    const { text } = proposal.reading;
    const context = this.#contextOf(dataset, article, { text, ids: idsIn(dataset) });
    const made = noRecords();
    this.#keep(toRecords(proposal, context, { ...this.#options, from }), made);
    return made;
  }

  #contextOf(
    dataset: Dataset,
    article: Article,
    { text, ids }: { readonly text: string; readonly ids: ReadonlySet<string> },
  ): ArticleContext {
    const own = (record: { readonly anchor: Anchor }): boolean =>
      record.anchor.article === article.id;
    const tells = ({ evidence }: { readonly evidence: readonly Anchor[] }): boolean =>
      evidence.some((anchor) => anchor.article === article.id);
    return {
      article,
      text,
      existing: {
        mentions: dataset.mentions.filter(own),
        times: dataset.times.filter(own),
        statements: dataset.statements.filter(tells),
        events: dataset.events.filter(tells),
        relations: dataset.relations.filter(tells),
      },
      index: this.#index,
      has: (id) => this.#ids.has(id) || ids.has(id),
    };
  }

  #keep(records: NewRecords, made: ReturnType<typeof noRecords>): void {
    const isNew = ({ id }: { readonly id: string }): boolean => !this.#ids.has(id);
    made.people.push(...records.people.filter(isNew));
    made.organizations.push(...records.organizations.filter(isNew));
    made.places.push(...records.places.filter(isNew));
    made.sources.push(...records.sources.filter(isNew));
    made.mentions.push(...records.mentions);
    made.times.push(...records.times);
    made.statements.push(...records.statements);
    made.events.push(...records.events);
    made.relations.push(...records.relations);
    const entities = [...records.people, ...records.organizations, ...records.places];
    for (const entity of entities)
      if (isNew(entity)) {
        const ties = new Map([[String(entity.id), countriesNamed(entity.description ?? "")]]);
        this.#index.add(toKnown(entity, ties));
      }
    for (const { id } of [...entities, ...records.sources]) this.#ids.add(id);
  }
}

/** The ids of all records of a dataset. */
const idsIn = (dataset: Dataset): ReadonlySet<string> =>
  new Set(RECORD_KINDS.flatMap((kind) => recordsOf(dataset, kind).map(({ id }) => String(id))));

type Named = Pick<KnownEntity, "id" | "kind"> & {
  readonly names: readonly { readonly text: string }[];
};

const toKnown = (
  { id, kind, names }: Named,
  ties: ReadonlyMap<string, readonly string[]>,
): KnownEntity => ({
  id,
  kind,
  names: names.map(({ text }) => text),
  countries: ties.get(id) ?? [],
});

/** The countries that people are tied to by their offices and memberships. */
function tiesOf({ relations, places, people }: Dataset): ReadonlyMap<string, readonly string[]> {
  const codes = new Map(
    places.flatMap(({ id, externalIds }) =>
      externalIds
        .filter(({ scheme }) => scheme === "iso3166-1-alpha-2")
        .map(({ value }) => [String(id), value] as const),
    ),
  );
  const ties = new Map<string, string[]>();
  const tie = (id: string, code: string | undefined): void => {
    if (code !== undefined) ties.set(id, [...(ties.get(id) ?? []), code]);
  };
  for (const { subject, object, status, predicate } of relations)
    if (status !== "rejected" && predicate === "holds-office") tie(subject, codes.get(object));
  for (const { id, description } of people)
    for (const code of countriesNamed(description ?? "")) tie(id, code);
  return ties;
}

/** The dataset with the proposals behind its own records. */
export const withRecords = (dataset: Dataset, records: NewRecords): Dataset => ({
  ...dataset,
  people: [...dataset.people, ...records.people],
  organizations: [...dataset.organizations, ...records.organizations],
  places: [...dataset.places, ...records.places],
  mentions: [...dataset.mentions, ...records.mentions],
  times: [...dataset.times, ...records.times],
  statements: [...dataset.statements, ...records.statements],
  events: [...dataset.events, ...records.events],
  relations: [...dataset.relations, ...records.relations],
  sources: [...dataset.sources, ...records.sources],
});

/** All records that were proposed, in one list. */
export const listRecords = (records: NewRecords): readonly AnyRecord[] =>
  Object.values(records).flat();
